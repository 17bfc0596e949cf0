import { compareReports, type ComparedReport } from '../../../src/apps/offices/compare-reports';
import { tracesOf } from '../../../src/apps/offices/report-traces';
import { check } from '../../../src/core/check';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const title = (office: string, year = 2025): string => `Tabel 3.1 Capaian Kinerja Kecamatan ${office} Tahun ${year}`;
const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Analisis'];
const story =
  'Capaian indikator ini meningkat karena pelayanan di kantor kecamatan dilakukan setiap hari kerja dan dibantu petugas desa yang terlatih.';

/** A report of one table. */
function report(
  file: string,
  office: string,
  more: { year?: number; named?: string; text?: string; titleYear?: number } = {},
): ComparedReport {
  const { year = 2025, named = office, text = `${story} ${file}`, titleYear = year } = more;
  const sheet = sheetOf('S1', [[title(named)], headings, [1, 'Nilai kinerja', 80, 84, 105, text]]);
  const workbook = { sheets: [sheet] };
  const result = check(workbook);
  const titles = [{ title: title(named, titleYear), kind: 'capaian', place: { sheet: sheet.name, row: 1, column: 0 } }];
  return { file, office: `Kecamatan ${office}`, year, titles, traces: tracesOf(workbook, result) };
}

const sentences = (reports: readonly ComparedReport[]): string[] =>
  compareReports(reports).map(({ file, sentence }) => `${file}: ${sentence}`);

test('reports of their own give nothing', () => {
  expect(sentences([report('a', 'Songgom'), report('b', 'Jatinegara')])).toEqual([]);
});

test('the same report twice, also under another name', () => {
  const [one, other] = [report('a', 'Songgom', { text: story }), report('b', 'Songgom', { text: story })];
  expect(sentences([one, other])).toEqual([
    'a: Isi berkas ini sama dengan berkas b. Pastikan laporan yang benar yang dikirim.',
    'b: Isi berkas ini sama dengan berkas a. Pastikan laporan yang benar yang dikirim.',
  ]);
  expect(sentences([one, report('c', 'Songgom')])).toEqual([
    expect.stringMatching(/^a: Kantor dan tahun berkas ini sama dengan berkas c\./),
    expect.stringMatching(/^c: Kantor dan tahun berkas ini sama dengan berkas a\./),
  ]);
});

test('a text of another office, or of last year; one that many share is nobody’s own', () => {
  const text = story;
  expect(sentences([report('a', 'Songgom', { text }), report('b', 'Jatinegara', { text })])).toEqual([
    expect.stringMatching(
      /^a: Teks “Capaian indikator ini .*…” sama persis dengan teks di laporan Kecamatan Jatinegara \(b\)\./,
    ),
    expect.stringMatching(/^b: Teks .* di laporan Kecamatan Songgom \(a\)\./),
  ]);
  expect(
    sentences([
      report('a', 'Songgom', { text }),
      report('b', 'Songgom', { text: `${text} `, year: 2024, named: 'Songgom ' }),
    ]),
  ).toEqual([
    expect.stringMatching(/^a: Teks .* di laporan tahun 2024 \(b\)\. Pastikan uraiannya sudah diperbarui\.$/),
  ]);
  const offices = ['Songgom', 'Jatinegara', 'Pasongsongan', 'Sluke'];
  expect(sentences(offices.map((office) => report(office, office, { text })))).toEqual([]);
});

test('a title that names another office of the run', () => {
  expect(sentences([report('a', 'Songgom', { named: 'Jatinegara' }), report('b', 'Jatinegara')])).toEqual([
    'a: Judul tabel menyebut Kecamatan Jatinegara, sedangkan laporan ini laporan Kecamatan Songgom. Betulkan judulnya.',
  ]);
});

test('a title that still names last year, where those of the other offices name the year of their report', () => {
  const others = ['Jatinegara', 'Sluke', 'Pasongsongan'].map((office) => report(office, office));
  const old = report('a', 'Songgom', { titleYear: 2024 });
  expect(sentences([old, ...others])).toEqual([
    expect.stringMatching(/^a: Judul tabel menyebut tahun 2024, sedangkan laporan ini laporan tahun 2025,/),
  ]);
  // Too few others, a table of last year everywhere, and reports of other years among them.
  expect(sentences([old, ...others.slice(1)])).toEqual([]);
  const all = ['Bulu', 'Sale', 'Gunem'].map((office) => report(office, office, { titleYear: 2024 }));
  expect(sentences([old, ...others, ...all])).toEqual([]);
  expect(sentences([report('b', 'Songgom', { year: 2024 }), ...others])).toEqual([]);
});
