import { commands } from '../../../src/apps/cli/commands';
import { run } from '../../../src/apps/cli/run';

/** Runs a command here and keeps what it writes. */
async function ran(args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  const written = { out: '', error: '' };
  const code = await run(args, commands, {
    out: (text) => void (written.out += text),
    error: (text) => void (written.error += text),
  });
  return { code, ...written };
}

test.each([
  [['periksa'], 'Sebutkan berkas'],
  [['periksa', 'a.xlsx', '--profil', 'utara'], 'Isi --profil tidak dikenal: “utara”. Yang ada: standar'],
  [['periksa', 'a.xlsx', '--tahun', '25'], 'Tahun “25” tidak dapat dipakai'],
  [['periksa', 'a.xlsx', '--format', 'xml'], 'Isi --format tidak dikenal: “xml”. Yang ada: teks, json, jsonl.'],
  [['periksa', 'a.xlsx', '--format'], 'Pilihan --format memerlukan isi, misalnya --format json.'],
  [['periksa', 'a.xlsx', '--profil', '--format'], 'Pilihan --profil memerlukan isi, misalnya --profil standar.'],
  [['periksa', 'a.xlsx', '--tahun='], 'Pilihan --tahun memerlukan isi, misalnya --tahun 2025.'],
  [
    ['periksa', 'a.xlsx', '--warna'],
    'Pilihan “--warna” tidak dikenal. Yang ada: --profil, --tahun, --format, --komentar, --rekap, --surat, --dalam, --rinci.',
  ],
  [['periksa', 'a.xlsx', '--rinci=ya'], 'Pilihan --rinci tidak memerlukan isi.'],
  [['periksa', 'a.xlsx', '-x'], 'Pilihan “-x” tidak dikenal.'],
  [['periks', 'a.xlsx'], 'Perintah “periks” tidak dikenal. Yang ada: periksa'],
])('%j is refused with a sentence', async (args, sentence) => {
  const { code, out, error } = await ran(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(sentence);
});

test.each([[[]], [['--help']], [['periksa', '--help']]])('%j shows the usage', async (args) => {
  const { code, out, error } = await ran(args);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('periksa BERKAS|FOLDER… [--profil ID|BERKAS.json] [--tahun TTTT] [--format teks|json|jsonl]');
  // The marks of a template for `naskah` have two braces; a hole that nothing fills has one.
  expect(out).not.toMatch(/(?<!\{)\{\w+\}/);
});

test('a file may be named like an option after two hyphens', async () => {
  const { code, error } = await ran(['periksa', '--', '--format']);
  expect(code).toBe(2);
  expect(error).toMatch(/^--format: Berkas tidak ditemukan\./);
});

test.each([
  [['periksa', 'a\nb.xlsx']],
  [['naskah', 'a\nb.xlsx', '--keluar', 'n.docx']],
  [['reviu', 'a\nb.xlsx', '--keluar', 'r.xlsx']],
  [['grafik', 'a\nb.xlsx', '--keluar', 'g.xlsx']],
  [['buat', '--dari', 'a\nb.xlsx', '--keluar', 'c.xlsx']],
  [['buat', '--tahun', '2025', '--keluar', 'tidak-ada/a\nb.xlsx']],
])('a name with a line break stays on one line: %j', async (args) => {
  const { code, error } = await ran(args);
  expect(code).toBe(2);
  expect(error.split('\n')[0]).toMatch(/a b\.xlsx.*\.$/);
});

test('a mistake of the program is not taken for a refusal', async () => {
  const broken = { name: 'rusak', usage: '', run: () => Promise.reject(new TypeError('broken')) };
  const output = { out: () => undefined, error: () => undefined };
  await expect(run(['rusak'], [broken], output)).rejects.toThrow(TypeError);
});
