import { evidenceOf, fewestWrong, fitOf, isOfOneTable, isRefuted } from '../../../src/core/vote/evidence';
import { check } from '../../../src/core/check';
import { sheetOf, workbookOf } from '../../support/sheet';
import { valuesOf } from '../../support/table';

const tableOf = (capaian: readonly string[]) =>
  valuesOf(`Capaian Kinerja 2024
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Nilai IKM | 80 | 84 | ${capaian[0]!}
2 | Nilai SAKIP | 60 | 63 | ${capaian[1]!}
3 | Persentase desa mandiri | 50 | 45 | ${capaian[2]!}`)[0]!.table;

test('rows that keep a relation are counted beside those that do not', () => {
  const [evidence] = evidenceOf(tableOf(['105', '105', '99']));
  expect([evidence!.kept, evidence!.broken.length, isRefuted(evidence!)]).toEqual([2, 1, false]);
});

test('most rows against it refute a reading, unless each is another figure of its row', () => {
  const refuted = (capaian: readonly string[]): boolean => isRefuted(evidenceOf(tableOf(capaian))[0]!);
  expect(refuted(['12', '7', '3'])).toBe(true);
  expect(refuted(['12', '7', '90'])).toBe(true);
  expect(refuted(['84', '63', '45'])).toBe(false);
});

test('what fits better has more rows that keep to it', () => {
  const fit = (capaian: readonly string[]): number => fitOf(evidenceOf(tableOf(capaian)));
  expect(fit(['105', '105', '90'])).toBeGreaterThan(fit(['105', '105', '99']));
  expect(fit(['105', '105', '99'])).toBeGreaterThan(fit(['12', '7', '3']));
});

const respondents = (first: string) =>
  valuesOf(`Data Responden Berdasarkan Pendidikan
No | Tingkat Pendidikan | Jumlah Responden | Persentase (%)
1 | Sekolah dasar | ${first} | 20
2 | Sekolah menengah | 50 | 50
3 | Perguruan tinggi | 30 | 30
 | Jumlah | 100 | 100`)[0]!.table;

test('relations over several rows tell where they are asked, too', () => {
  expect(evidenceOf(respondents('20'))).toEqual([]);
  expect(evidenceOf(respondents('20'), isOfOneTable)).toMatchObject([{ kept: 3, broken: [] }]);
});

test('one wrong number may break several relations', () => {
  // 25 of 105, 50 of 105 and 30 of 105.
  const broken = evidenceOf(respondents('25'), isOfOneTable).flatMap((each) => each.broken);
  expect([broken.length, fewestWrong(broken, 5)]).toEqual([3, 1]);
  const two = evidenceOf(tableOf(['105', '12', '12'])).flatMap((each) => each.broken);
  expect([fewestWrong(two, 5), fewestWrong(two, 0)]).toEqual([2, 1]);
});

test('whole counts are no percentages because two of them are as small as what a percentage may be off', () => {
  // 1 of 46 is 2 %, but 6 of 18 in 46 are not 39 %.
  const { workbook } = workbookOf(
    sheetOf(
      'S',
      `Tabel 1.3 Pegawai menurut Pendidikan dan Status
       No | Pendidikan | PNS | <  | Non PNS | < | Jumlah
       ^  | ^          | L   | P  | L       | P | ^
       1  | S2         | 1   | 0  | 1       | 0 | 2
       2  | S1/D4      | 6   | 5  | 4       | 3 | 18
       3  | D3         | 2   | 1  | 1       | 1 | 5
       4  | SMA        | 1   | 6  | 7       | 2 | 16
       5  | SMP        | 0   | 1  | 3       | 1 | 5
          | Jumlah     | 10  | 13 | 16      | 7 | 46`,
    ),
  );
  expect(check(workbook).findings.filter(({ severity, place }) => severity !== 'info' && place !== null)).toEqual([]);
});
