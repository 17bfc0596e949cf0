import { addTo } from '../../../src/core/group-by';
import { judge } from '../../../src/core/relations/judge';
import { Suspects } from '../../../src/core/diagnosis/suspects';
import type { Equation } from '../../../src/core/tables/relation';
import type { Quantity } from '../../../src/core/tables/quantity';
import { formatCell } from '../../../src/core/workbook/address';
import { expectErrors } from '../../support/findings';
import { valuesOf } from '../../support/table';

/** What is suspected one after the other, with the value that each should be. */
function blamed(table: string): string[] {
  const [values] = valuesOf(table);
  const equations = values!.table.layout.relations.flatMap((relation) => relation.bind(values!));
  const byQuantity = new Map<Quantity, Equation[]>();
  for (const equation of equations) {
    for (const quantity of [equation.result, ...equation.operands]) {
      addTo(byQuantity, quantity, equation);
    }
  }
  const suspects = new Suspects(
    equations.filter((equation) => judge(equation).verdict === 'broken'),
    byQuantity,
  );
  const found: string[] = [];
  for (let best = suspects.best(); best !== null; best = suspects.best()) {
    suspects.correct(best);
    found.push(`${formatCell(best.quantity.row, best.quantity.column.index)} ${Number(best.value.toFixed(4))}`);
  }
  return found;
}

/** 30 + 60 = 90 of 40 + 60 = 100 is 90 %. */
const table = (realisasi: string, persen: string, total: string): string => `Realisasi Anggaran
  No | Program   | Anggaran (Rp) | Realisasi (Rp) | %
  1  | Program A | 40.000        | ${realisasi}   | 75,00%
  2  | Program B | 60.000        | 60.000         | ${persen}
     | Jumlah    | 100.000       | ${total}       | 90,00%`;

test('nothing is suspected where nothing is broken', () => {
  expect(blamed(table('30.000', '100,00%', '90.000'))).toEqual([]);
});

test('one change that repairs two equations comes before two that repair one each', () => {
  // 33.000 breaks its own percentage and the total.
  expect(blamed(table('33.000', '100,00%', '90.000'))).toEqual(['D3 30000']);
});

test('a computed number is blamed before the numbers it is computed from', () => {
  expect(blamed(table('30.000', '10,00%', '90.000'))).toEqual(['E4 1']);
});

test('two mistakes are two suspects', () => {
  expect(blamed(table('33.000', '10,00%', '90.000')).sort()).toEqual(['D3 30000', 'E4 1']);
});

/** 13 ÷ 17 = 76,47 % and 13 ÷ 19 = 68,42 %; 76,47 % of 17 are 12,9999. */
test('a wrong operand of rounded quotients should be a number that one types', () => {
  const found = blamed(`Tabel 3.1 Capaian Kinerja Tahun 2024
    No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Target Akhir Renstra | Tingkat Kemajuan (%)
    1  | Desa mandiri      | 17     | 18        | 76,47       | 19                   | 68,42
    2  | Desa tertib       | 20     | 21        | 105,00      | 28                   | 75,00`);
  expect(found).toEqual(['D3 13']);
});

test('what its row computes is wrong by itself, though another digit in it would do for what follows from it', () => {
  // 97,5 ÷ 95 = 102,63 %, 60.333.000 ÷ 64.000.000 = 94,27 %, 102,63 ÷ 94,27 = 1,09; so is 103,23 ÷ 94,27 = 1,095.
  expectErrors(`
    Tabel 3.10 Tingkat Efisiensi Kinerja dan Anggaran
    No | Indikator | Target | Realisasi | Capaian (%) | Pagu | Realisasi Anggaran | Serapan (%) | Rasio Efisiensi
    1 | 2 | 3 | 4 | 5 = 4/3 | 6 | 7 | 8 = 7/6 | 9 = 5/8
    1 | Indeks Kepuasan Masyarakat | 84,50 | 86,12 | 101,92 | 215.400.000 | 209.875.500 | 97,44 | 1,05
    2 | Persentase desa mandiri | 40,00 | 38,89 | 97,23 | 187.250.000 | 185.100.250 | 98,85 | 0,98
    3 | Nilai SAKIP | 70,00 | 72,40 | 103,43 | 98.500.000 | 96.320.700 | 97,79 | 1,06
    4 | Persentase trantib | 95,00 | 97,50 | 106,23 !capaian | 64.000.000 | 60.333.000 | 94,27 | 1,09`);
});
