import { check } from '../../../src/core/check';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { formatMessage } from '../../../src/messages';
import { sheetOf } from '../../support/sheet';
import { inShort } from './context-of';

const sheetWith = (rows: string, arah = ''): Sheet =>
  sheetOf(
    'S',
    `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja |${arah} Target | Realisasi | Capaian (%)
     ${rows}
     9 | Nilai SAKIP | ${arah === '' ? '' : 'naik |'} 60 | 63 | 105,00`,
  ).sheet;

function found(...sheets: Sheet[]): string[] {
  const { findings } = check({ sheets });
  return inShort(findings.filter(({ severity, place }) => severity !== 'info' && place !== null));
}

test('more of what should be less is a warning, whatever the numbers agree with', () => {
  expect(found(sheetWith('1 | Angka kriminalitas | 12 | 15 | 125,00'))).toEqual(['warning S!E3 arah.doubtful']);
  const [finding] = check({ sheets: [sheetWith('1 | Angka kriminalitas | 12 | 15 | 125,00')] }).findings.filter(
    ({ message }) => message.id === 'arah.doubtful',
  );
  expect(formatMessage(finding!.message, 'id')).toContain('capaiannya 75,00.');
});

test.each([
  ['the other direction', 'Angka kriminalitas | 12 | 15 | 75,00'],
  ['target ÷ realisasi', 'Angka kriminalitas | 12 | 15 | 80,00'],
  ['less than the target', 'Angka kriminalitas | 12 | 10 | 83,33'],
  ['another name', 'Persentase kasus yang ditangani | 12 | 15 | 125,00'],
])('no word where it is %s', (_why, row) => {
  expect(found(sheetWith(`1 | ${row}`))).toEqual([]);
});

test('where the direction is printed it decides', () => {
  expect(found(sheetWith('1 | Angka kriminalitas | turun | 12 | 15 | 75,00', ' Arah |'))).toEqual([]);
  expect(found(sheetWith('1 | Angka kriminalitas | turun | 12 | 15 | 125,00', ' Arah |'))).toEqual([
    'error S!F3 capaian.down',
  ]);
  expect(found(sheetWith('1 | Angka kriminalitas | naik | 12 | 15 | 125,00', ' Arah |'))).toEqual([]);
  expect(found(sheetWith('1 | Angka kriminalitas | naik | 12 | 15 | 75,00', ' Arah |'))).toEqual([
    'error S!F3 capaian',
  ]);
  expect(found(sheetWith('1 | Angka kriminalitas | turun | 12 | 15 | 80,00', ' Arah |'))).toEqual([
    'warning S!F3 capaian.inverse',
  ]);
  const habits = '1 | Angka kriminalitas | turun | 12 | 15 | 80,00\n 2 | Angka kematian | turun | 10 | 8 | 120,00';
  expect(found(sheetWith(habits, ' Arah |'))).toEqual(['error S!F3 capaian.down']);
});

test('ranges and bounds are recomputed', () => {
  const right = `1 | Lama layanan | turun | 7–8 hari | 9 | 87,50
    2 | Indeks A | naik | 80 - 90 | 85 | 100,00
    3 | Indeks B | naik | ≥ 90 | 88 | 97,78
    4 | Jumlah temuan |  | maks. 5 | 4 | 120,00`;
  expect(found(sheetWith(right, ' Arah |'))).toEqual([]);
  expect(found(sheetWith(right.replace('87,50', '112,50'), ' Arah |'))).toEqual(['error S!F3 rasio.rangeDown']);
  expect(found(sheetWith(right.replace('97,78', '96,78'), ' Arah |'))).toEqual(['error S!F5 rasio.range']);
  expect(found(sheetWith('1 | Indeks B | turun | ≥ 90 | 88 | 97,78', ' Arah |'))).toEqual([
    'warning S!D3 arah.contradicts',
  ]);
});
