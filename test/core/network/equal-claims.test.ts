import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { sheetOf } from '../../support/sheet';

/** The cells of some tables that print another number than the one that decides, with that one. */
function found(...tables: string[]): string[] {
  const sheets = tables.map((table, index) => sheetOf(`S${index + 1}`, table).sheet);
  return check({ sheets }).findings.flatMap(({ rule, place, related }) =>
    rule === 'silang' && place !== null ? [[place, ...related].map(formatPlace).join(' ')] : [],
  );
}

const capaian = (target: string): string => `Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja | Target    | Realisasi
  1  | Nilai IKM         | ${target} | 82`;
const agreement = (target: string): string => `Perjanjian Kinerja Tahun 2023
  No | Indikator Kinerja | Target
  1  | Nilai IKM         | ${target}`;

test('the later of two tables is wrong, and the agreement right against any number of reports', () => {
  expect(found(capaian('80'), capaian('81'))).toEqual(['S2!C3 S1!C3']);
  expect(found(agreement('80'), capaian('81'), capaian('81'))).toEqual(['S2!C3 S1!C3', 'S3!C3 S1!C3']);
});

test('the first table is wrong when two others agree against it', () => {
  expect(found(capaian('80'), capaian('81'), capaian('81'))).toEqual(['S1!C3 S2!C3']);
});

test('the first one is wrong, too, where the total that works an index out is too far from it to be of the same year', () => {
  const reported = (realisasi: string): string => `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja                  | Target | Realisasi
    1  | Nilai Kematangan Perangkat Daerah  | 34     | ${realisasi}`;
  const variables = `Kematangan Perangkat Daerah
    Variabel   | Indikator | Skor
    Struktur   | Beban     | 12
    Aset       | Catatan   | 22
    Jumlah     |           | 34`;
  expect(found(reported('74'), reported('34'), reported('34'), variables)).toEqual(['S1!D3 S2!D3']);
});

test('of two printings of the agreement the one that a report repeats is right against the other', () => {
  expect(found(agreement('81'), agreement('80'), capaian('80'), capaian('80'))).toEqual(['S1!C3 S2!C3']);
  expect(found(agreement('80'), agreement('81'), capaian('80'))).toEqual(['S2!C3 S1!C3']);
});

test('a report that repeats one of two printings of the agreement is right', () => {
  expect(found(agreement('80'), agreement('81'), capaian('80'))).toEqual(['S2!C3 S1!C3']);
});

test('without an agreement a report that repeats one of the plans is right, and only the plans contradict each other', () => {
  const plan = (title: string, target: string): string => `${title} Tahun 2023
    No | Sasaran             | Indikator Kinerja | Target
    1  | Pelayanan yang baik | Nilai IKM         | ${target}`;
  const [first, second] = [plan('Indikator Kinerja Utama', '80'), plan('Rencana Kinerja Tahunan', '81')];
  expect(found(first, second, capaian('81'), capaian('80'))).toEqual(['S2!D3 S1!D3']);
  expect(found(first, second, capaian('82'))).toContain('S3!C3 S1!D3');
});

test('a report before a plan and another report that repeats it is wrong', () => {
  const plan = `Rencana Kinerja Tahunan Tahun 2023
    No | Sasaran             | Indikator Kinerja | Target
    1  | Pelayanan yang baik | Nilai IKM         | 80`;
  expect(found(capaian('81'), plan, capaian('80'))).toEqual(['S1!C3 S2!D3']);
});

test('a plan beside which all reports say otherwise may be another target; the first report may not', () => {
  const plan = `Rencana Kinerja Tahunan Tahun 2023
    No | Sasaran             | Indikator Kinerja | Target
    1  | Pelayanan yang baik | Nilai IKM         | 80`;
  const severities = (...tables: string[]): string[] =>
    check({ sheets: tables.map((table, index) => sheetOf(`S${index + 1}`, table).sheet) }).findings.flatMap(
      ({ rule, severity }) => (rule === 'silang' ? [severity] : []),
    );
  expect(severities(plan, capaian('81'), capaian('81'))).toEqual(['warning']);
  expect(severities(capaian('80'), capaian('81'), capaian('81'))).toEqual(['error']);
});

test('without the agreement of a year its target may have been another one than in the Renstra', () => {
  const renstra = `Tabel 2.1 Rencana Strategis
    Tujuan  | Indikator Kinerja | Target 2021 | Target 2022 | Target 2023
    Layanan | Nilai IKM         | 79          | 80          | 84`;
  const severities = (...tables: string[]): string[] =>
    check({ sheets: tables.map((table, index) => sheetOf(`S${index + 1}`, table).sheet) }).findings.flatMap(
      ({ rule, severity }) => (rule === 'silang' ? [severity] : []),
    );
  expect(severities(renstra, capaian('82'))).toEqual(['warning']);
  expect(severities(renstra, agreement('84'), capaian('82'))).toEqual(['error']);
});

test('of two columns of the reference that seem to say the same, one that agrees is enough', () => {
  const renstra = (last: string): string => `Tabel 2.1 Rencana Strategis
    Tujuan  | Indikator Kinerja | Target 2021 | Target 2022 | Target 2023 | Target Akhir 2023
    Layanan | Nilai IKM         | 79          | 80          | 84          | ${last}`;
  expect(found(renstra('85,5'), renstra('85,5'))).toEqual([]);
  expect(found(renstra('85,5'), renstra('87,5'))).toEqual(['S2!F3 S1!E3']);
});

test('numbers that differ in their last digit differ, and nothing that was computed from the right one was rounded', () => {
  // 70,7 ÷ 74,4 = 95,03 %, 70,7 ÷ 74,5 = 94,90 %.
  const decimal = agreement('74,4').replace('Nilai IKM ', 'Nilai SAKIP');
  const report = `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1  | Nilai SAKIP       | 74,5   | 70,7      | 95,03`;
  const sheets = [decimal, report].map((table, index) => sheetOf(`S${index + 1}`, table).sheet);
  const told = check({ sheets }).findings.flatMap(({ rule, severity, place }) =>
    place === null || severity === 'info' ? [] : [`${severity} ${formatPlace(place)} ${rule}`],
  );
  expect(told).toEqual(['error S2!C3 silang']);
});
