import { meansOfGroups } from '../../../src/core/relations/means-of-groups';
import { expectErrors } from '../../support/findings';
import { valuesOf } from '../../support/table';

function meansIn(rows: string): number[] {
  const [table] = valuesOf(`Tabel 3.2 Capaian Kinerja
    No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
    ${rows}`);
  const capaian = table!.quantities(table!.column('capaian')!).flatMap((quantity) => quantity ?? []);
  return meansOfGroups(capaian);
}

test('((105 + 95) ÷ 2 + 80) ÷ 2 = 90 %, by what is said once for several rows or in each of them', () => {
  const once = meansIn(`1 | Mutu layanan | Nilai IKM | 80,00 | 84,00 | 105,00
      | | Nilai SAKIP | 60,00 | 57,00 | 95,00
    2 | Ketertiban | Desa tertib | 50,00 | 40,00 | 80,00`);
  const each = meansIn(`1 | Mutu layanan | Nilai IKM | 80,00 | 84,00 | 105,00
    2 | Mutu layanan | Nilai SAKIP | 60,00 | 57,00 | 95,00
    3 | Ketertiban | Desa tertib | 50,00 | 40,00 | 80,00`);
  expect([once, each]).toEqual([[0.9, 0.9], [0.9]]);
});

test('rows that each stand alone are no groups', () => {
  const rows = `1 | Mutu layanan | Nilai IKM | 80,00 | 84,00 | 105,00
    2 | Akuntabilitas | Nilai SAKIP | 60,00 | 57,00 | 95,00`;
  expect(meansIn(rows)).toEqual([]);
});

test('of kegiatan below programmes the mean of either: (95 + 92,50 + 98) ÷ 3 = 95,17, (93,33 + 98) ÷ 2 = 95,67', () => {
  const budget = (mean: string): string => `
    Tabel 3.12 Realisasi Anggaran Program dan Kegiatan
    No | Program/Kegiatan  | Anggaran (Rp) | Realisasi (Rp) | Capaian (%)
    A  | PROGRAM PENUNJANG | 300.000.000   | 280.000.000    | 93,33
    1  | Perencanaan       | 100.000.000   | 95.000.000     | 95,00
    2  | Keuangan          | 200.000.000   | 185.000.000    | 92,50
    B  | PROGRAM PELAYANAN | 150.000.000   | 147.000.000    | 98,00
    1  | Pelayanan umum    | 150.000.000   | 147.000.000    | 98,00
       | Rata-rata         | 225.000.000   | 213.500.000    | ${mean}`;
  expectErrors(budget('95,17'));
  expectErrors(budget('95,67'));
  expectErrors(budget('98,56 !persen-anggaran'));
});
