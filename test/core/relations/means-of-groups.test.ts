import { meansOfGroups } from '../../../src/core/relations/means-of-groups';
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
