import { asCorrected } from '../../../src/core/checks/context';
import { valuesOf } from '../../support/table';

const [values] = valuesOf(`Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja | Target | Realisasi
  1  | Nilai IKM         | 80     | 28`);

test('a number that was proved wrong is what it should be, every other one as it is printed', () => {
  const [target, realisasi] = ['target', 'realisasi'].map((role) => values!.quantity(values!.column(role)!, 0)!);
  const corrected = new Map([[realisasi!, 82]]);
  expect(asCorrected(realisasi!, corrected)).toMatchObject({ value: 82, row: 2 });
  expect(asCorrected(target!, corrected)).toBe(target);
  expect(realisasi!.value).toBe(28);
});
