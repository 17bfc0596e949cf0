import { capaianOfPart } from '../../../src/core/layouts/shared-relations';
import { either } from '../../../src/core/layouts/either';
import { valuesOf } from '../../support/table';

const relation = either(
  capaianOfPart('capaian', 'realisasi', 'target'),
  capaianOfPart('capaian', 'realisasi', 'targetAkhir'),
);

const operandsOf = (...capaian: readonly string[]): (string | undefined)[] => {
  const [values] = valuesOf(`Tabel 3.2 Capaian Kinerja
    No | Indikator | Target | Realisasi | Target Akhir Renstra | Capaian (%)
    1  | Nilai A   | 80     | 40        | 100                  | ${capaian[0]}
    2  | Nilai B   | 80     | 60        | 120                  | ${capaian[1]}
    3  | Nilai C   | 50     | 30        | 75                   | ${capaian[2]}`);
  return relation.bind(values!).map(({ operands: [, below] }) => below?.column.spec.role);
};

test('the way that most rows keep: 40 ÷ 80 = 50 %, 60 ÷ 80 = 75 %, or 40 ÷ 100 = 40 %, 60 ÷ 120 = 50 %', () => {
  expect(operandsOf('50', '75', '99')).toEqual(['target', 'target', 'target']);
  expect(operandsOf('40', '50', '99')).toEqual(['targetAkhir', 'targetAkhir', 'targetAkhir']);
});

test('no way at all where most rows are computed otherwise', () => {
  expect(operandsOf('50', '12', '99')).toEqual([]);
});
