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
  const { year = 2025, named = office, text = `${story} ${file}nya`, titleYear = year } = more;
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
      /^a: Teks “Capaian indikator ini .*…” sama dengan teks di laporan Kecamatan Jatinegara \(b\), tanpa menghitung nama kantor dan tahun\./,
    ),
    expect.stringMatching(/^b: Teks .* di laporan Kecamatan Songgom \(a\),/),
  ]);
  expect(
    sentences([
      report('a', 'Songgom', { text }),
      report('b', 'Songgom', { text: `${text} `, year: 2024, named: 'Songgom ' }),
    ]),
  ).toEqual([
    expect.stringMatching(
      /^a: Teks .* di laporan tahun 2024 \(b\), tanpa menghitung tahun\. Pastikan uraiannya sudah diperbarui\.$/,
    ),
  ]);
  // The name and the year were changed in it, and nothing else.
  const of = (office: string, year: number): string => `${story} Itulah yang dicapai Kecamatan ${office} pada ${year}.`;
  expect(
    sentences([
      report('a', 'Songgom', { text: of('Songgom', 2025) }),
      report('b', 'Jatinegara', { year: 2024, text: of('Jatinegara', 2024) }),
    ]),
  ).toHaveLength(2);
  const offices = ['Songgom', 'Jatinegara', 'Pasongsongan', 'Sluke'];
  expect(sentences(offices.map((office) => report(office, office, { text })))).toEqual([]);
});

test('what is prescribed for all offices is no copy, however long', () => {
  const program =
    'Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait';
  const traces = ['Songgom', 'Jatinegara'].map((office, index) => {
    const rows = [
      [title(office)],
      [
        'No',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator Kegiatan',
        'Anggaran (Rp)',
        'Realisasi (Rp)',
        '%',
        'Keterangan',
      ],
      [1, program, `Jumlah Dokumen Hasil ${program}`, 1000, 900 - index, 90 - index / 10, `${program} ${program}`],
    ];
    const workbook = { sheets: [sheetOf('S1', rows)] };
    return tracesOf(workbook, check(workbook));
  });
  expect(traces[0]!.print).not.toBe(traces[1]!.print);
  // Only under a heading that asks for the words of the office.
  expect(traces.map(({ texts }) => texts.map(({ place }) => place.column))).toEqual([[6], [6]]);
});

test('a title that names another office of the run', () => {
  expect(sentences([report('a', 'Songgom', { named: 'Jatinegara' }), report('b', 'Jatinegara')])).toEqual([
    'a: Judul tabel menyebut Kecamatan Jatinegara, sedangkan laporan ini laporan Kecamatan Songgom. Betulkan judulnya.',
  ]);
  const entitled = (text: string): ComparedReport => {
    const own = report('a', 'Songgom');
    return { ...own, titles: [{ ...own.titles[0]!, title: text }] };
  };
  for (const text of [
    'Tabel 3.4 Perbandingan IKM dengan Kecamatan Jatinegara Tahun 2025',
    'Tabel 3.9 Tindak Lanjut Hasil Evaluasi oleh Kecamatan Jatinegara',
    'Tabel 3.2 Kerja Sama Kecamatan Songgom dan Kecamatan Jatinegara',
  ])
    expect(sentences([entitled(text), report('b', 'Jatinegara')])).toEqual([]);
  // The name of an office with its kabupaten is the same office.
  expect(
    sentences([
      { ...report('a', 'Songgom'), office: 'Kecamatan Songgom Kabupaten Brebes' },
      report('b', 'Songgom', { year: 2024 }),
    ]),
  ).toEqual([]);
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
