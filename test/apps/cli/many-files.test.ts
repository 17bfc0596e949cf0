/** Folders of reports: one line each, in threads, and nothing stops the others. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/core/check';
import { toIgnored } from '../../../src/hosts/excel/ignored-findings';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { readWorkbook } from '../../../src/hosts/xlsx/read';
import { toSaved } from '../../hosts/xlsx/saved';
import { npmRunLkjip, startLkjip, lkjip } from './command';

const fixtures = join(__dirname, '../../fixtures');
const songgom = join(fixtures, 'reports/songgom-2023.angka.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'laporan/lama'), { recursive: true });
cpSync(songgom, join(folder, 'laporan/songgom.xlsx'));
cpSync(join(fixtures, 'reports/jatinegara-2021.docx'), join(folder, 'laporan/jatinegara.docx'));
cpSync(join(fixtures, 'reports/pasongsongan-2023.angka.xlsx'), join(folder, 'laporan/lama/pasongsongan.xlsx'));
cpSync(join(fixtures, 'files/password.xls'), join(folder, 'laporan/sandi.xls'));
cpSync(join(fixtures, 'files/lock-file'), join(folder, 'laporan/~$songgom.xlsx'));
cpSync(join(fixtures, 'files/document.pdf'), join(folder, 'laporan/laporan.pdf'));
writeFileSync(join(folder, 'laporan/terpotong.xlsx'), readFileSync(songgom).subarray(0, 4000));
writeFileSync(join(folder, 'laporan/catatan.txt'), 'bukan laporan');

interface FileObject {
  readonly file: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly ignored: readonly { readonly cell: string; readonly reason: string }[];
}

function objects(args: readonly string[]): FileObject[] {
  return JSON.parse(lkjip(['periksa', ...args, '--format', 'json'], folder).out) as FileObject[];
}

test('threads understand the sources as npm runs them, too', () => {
  const files = ['laporan/songgom.xlsx', 'laporan/jatinegara.docx'].map((name) => join(folder, name));
  expect(npmRunLkjip(['periksa', ...files])).toEqual(lkjip(['periksa', ...files]));
});

test('a folder: one line for each report, the worst first; what cannot be read is said and stops nothing', () => {
  const { code, out, error } = lkjip(['periksa', 'laporan'], folder);
  expect(code).toBe(2);
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(
    /^Kesalahan {2}Peringatan {2}Tabel {2}Kurang +IKM +Capaian +Serapan {2}Tahun {2}Kantor +Berkas$/,
  );
  expect(lines.slice(1, 3)).toEqual([
    expect.stringMatching(/^ +17 .* 81,09 .* 2023 {2}Kecamatan Songgom +laporan\/songgom\.xlsx$/),
    expect.stringMatching(/^ +13 .* - .* 2021 {2}Kecamatan Jatinegara +laporan\/jatinegara\.docx$/),
  ]);
  expect(lines[3]).toMatch(/^2 berkas diperiksa: 30 kesalahan, .* 2 berkas tidak dapat dibaca\.$/);
  // No progress where nobody looks, nothing about the sign of an open file, and the PDF is not passed over in silence.
  expect(error.trimEnd().split('\n').sort()).toEqual([
    'Tidak diperiksa, karena jenisnya tidak dibaca: laporan/laporan.pdf',
    expect.stringMatching(/^laporan\/sandi\.xls: Berkas dilindungi kata sandi\./),
    expect.stringMatching(/^laporan\/terpotong\.xlsx: Berkas rusak/),
  ]);
});

test('the findings of each are those of a run of its own, in the order of the files', () => {
  const many = objects(['laporan', '--dalam']);
  const files = ['laporan/jatinegara.docx', 'laporan/lama/pasongsongan.xlsx', 'laporan/songgom.xlsx'];
  expect(many.map(({ file }) => file)).toEqual(files);
  for (const one of many) expect(objects([one.file])).toEqual([one]);
});

test('patterns that the terminal does not unfold', () => {
  expect(objects(['laporan/**/*.xlsx']).map(({ file }) => file)).toEqual([
    'laporan/songgom.xlsx',
    'laporan/lama/pasongsongan.xlsx',
  ]);
  expect(objects(['lap*/lama/p?songsongan.xlsx'])).toHaveLength(1);
  expect(lkjip(['periksa', 'tidak*.xlsx'], folder).error).toMatch(/^tidak\*\.xlsx: Berkas tidak ditemukan\./);
});

test('details of many files only where they are asked for; a folder without reports says so', () => {
  const { out } = lkjip(['periksa', 'laporan/songgom.xlsx', 'laporan/jatinegara.docx', '--rinci'], folder);
  expect(out).toMatch(/^laporan\/songgom\.xlsx \(profil standar, tahun 2023\)\n/);
  expect(out).toMatch(/\nKesalahan {2}Peringatan/);
  mkdirSync(join(folder, 'kosong/dalam'), { recursive: true });
  expect(lkjip(['periksa', 'kosong'], folder)).toEqual({
    code: 2,
    out: '',
    error: 'kosong: Di folder ini tidak ada berkas laporan. Bila laporannya di dalam folder lagi, tambahkan --dalam.\n',
  });
});

test('what was ignored with a reason in the pane counts as ignored here', async () => {
  const workbook = await readWorkbook(readFileSync(songgom));
  const finding = check(workbook).findings.find(({ severity, place }) => severity === 'error' && place !== null)!;
  const text = JSON.stringify([toIgnored(finding, workbook, 'menurut DPA')]);
  const saved = { ...toSaved(workbook), notes: [{ key: 'lkjip.diabaikan', sheet: null, text }] };
  writeFileSync(join(folder, 'diabaikan.xlsx'), exportWorkbook(saved).bytes);
  const [plain] = objects(['laporan/songgom.xlsx']);
  const [object] = objects(['diabaikan.xlsx']);
  expect(object?.summary['error']).toBe(plain!.summary['error']! - 1);
  expect(object?.ignored).toEqual([expect.objectContaining({ reason: 'menurut DPA' })]);
  expect(lkjip(['periksa', 'diabaikan.xlsx'], folder).out).toContain('(alasan: menurut DPA)');
});

test('a column is read here as was chosen in the pane', async () => {
  const workbook = await readWorkbook(readFileSync(songgom));
  const { kind, sheet, columns } = check(workbook).tables.find((table) => table.kind === 'capaian')!;
  const { heading } = columns.find(({ role }) => role === 'target')!;
  const text = JSON.stringify([{ sheet, kind, heading, role: null }]);
  const saved = { ...toSaved(workbook), notes: [{ key: 'lkjip.kolom', sheet: null, text }] };
  writeFileSync(join(folder, 'dipilih.xlsx'), exportWorkbook(saved).bytes);
  expect(lkjip(['periksa', 'dipilih.xlsx'], folder).out).toContain('tidak dibaca, seperti yang dipilih di panel');
});

test('Ctrl+C leaves what is done', async () => {
  mkdirSync(join(folder, 'banyak'));
  for (let copy = 0; copy < 40; copy += 1) cpSync(songgom, join(folder, `banyak/${copy}.xlsx`));
  const child = startLkjip(['periksa', 'banyak', '--format', 'jsonl'], folder);
  let [out, error] = ['', ''];
  child.stdout.on('data', (text: string) => {
    if (out === '') child.kill('SIGINT');
    out += text;
  });
  child.stderr.on('data', (text: string) => (error += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeLessThan(40);
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  expect({ code, error }).toEqual({ code: 2, error: `Dihentikan: ${40 - lines.length} berkas belum diperiksa.\n` });
});
