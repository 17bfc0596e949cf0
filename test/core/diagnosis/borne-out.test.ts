import { isBorneOutBySums } from '../../../src/core/diagnosis/borne-out';
import { valuesOf } from '../../support/table';

const [values] = valuesOf(
  `Realisasi Anggaran
   No | Program   | Anggaran (Rp) | Realisasi (Rp) | %
   1  | Program A | 60.000.000    | 50.000.000     | 83,33
   2  | Program B | 40.000.000    | 36.000.000     | 90,00
      | Jumlah    | 100.000.000   | 87.000.000     | 87,00`,
);
const cell = (role: string, item: number) => values!.quantity(values!.column(role)!, item)!;

test('a sum that is right bears its parts and itself out', () => {
  expect(isBorneOutBySums(cell('anggaran', 0), 60_000_500, values!)).toBe(true);
  expect(isBorneOutBySums(cell('anggaran', 2), 100_000_500, values!)).toBe(true);
});

test('a sum that is wrong bears nothing out, nor does a percentage', () => {
  expect(isBorneOutBySums(cell('realisasiAnggaran', 0), 51_000_000, values!)).toBe(false);
  expect(isBorneOutBySums(cell('persenAnggaran', 0), 84, values!)).toBe(false);
});
