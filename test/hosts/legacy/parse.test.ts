import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAt } from '../../../src/core/workbook/workbook';
import type { LegacyFormat } from '../../../src/hosts/legacy/legacy-format';
import { parseLegacy } from '../../../src/hosts/legacy/parse';
import { takeAnswer } from '../../../src/hosts/legacy/take-answer';
import { reasonOf } from '../../support/reason-of';

const folder = join(__dirname, '../../fixtures/files');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const parsing = (bytes: Uint8Array, format: LegacyFormat): Promise<unknown> =>
  Promise.resolve().then(() => parseLegacy(bytes, format));

test('a binary workbook: values, formats, merged and hidden parts', () => {
  const { sheets } = parseLegacy(fixture('binary.xlsb'), 'xlsb');
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['3.2', false],
    ['Sembunyi', true],
  ]);
  const [sheet] = sheets;
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(sheet?.hiddenRows).toEqual([3]);
  const at = (row: number, column: number): unknown => cellAt(sheet!, row, column);
  expect(at(0, 0)).toEqual({ value: 'Tabel 3.2 Capaian' });
  expect(at(2, 3)).toEqual({ value: 0.9875, format: '0.00%' });
  expect(at(2, 4)).toEqual({ value: { error: '#DIV/0!' } });
  expect(at(3, 4)).toEqual({ value: true });
});

test('Excel 2003 XML and a file with a Word document inside', () => {
  expect(cellAt(parseLegacy(fixture('excel-2003.xml'), 'xml').sheets[0]!, 0, 0)?.value).toBe(7);
  expect(parseLegacy(fixture('word-inside.xls'), 'xls').sheets.length).toBeGreaterThan(0);
});

test('a web page that an application calls .xls: its tables with their titles, numbers as texts, and nothing that runs', () => {
  const page = `<html><head><title>Unduhan</title><style>td { mso-number-format: "0" }</style></head><body>
    <script>document.write('<table><tr><td>lain</td></tr></table>')</script><!-- <table> -->
    <center><h3>Realisasi Anggaran &amp; Kinerja<br>Tahun 2024</h3></center>
    <table border="1">
      <tr><th rowspan="2">Program</th><th colspan="2">Anggaran (Rp)</th></tr>
      <tr><th>Pagu</th><th>Realisasi</th></tr>
      <tr><td>Pelayanan&nbsp;Publik</td><td>1.250.000</td><td>=1+1</td></tr>
    </table>
    <p>Catatan</p><table><tr><td>05</td><td>81,90</td></tr></table></body></html>`;
  const { sheets } = parseLegacy(strToU8(page), 'html');
  const textsOf = (index: number): unknown[] =>
    sheets[index]!.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
  expect(textsOf(0)).toEqual([
    ['Tahun 2024'],
    ['Program', 'Anggaran (Rp)'],
    [null, 'Pagu', 'Realisasi'],
    ['Pelayanan Publik', '1.250.000', '=1+1'],
  ]);
  expect(sheets[0]!.merges).toEqual([
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ]);
  expect(textsOf(1)).toEqual([['Catatan'], ['05', '81,90']]);
  expect(sheets.flatMap(({ rows }) => rows.flat()).every((cell) => cell?.formula === undefined)).toBe(true);
});

test.each<[string, LegacyFormat]>([['password.xls', 'xls']])('%s has a password', async (name, format) => {
  expect(await reasonOf(parsing(fixture(name), format))).toBe('encrypted');
});

test('an OpenDocument file with a password', async () => {
  const parts = unzipSync(fixture('document.ods'));
  parts['META-INF/manifest.xml'] = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
  expect(await reasonOf(parsing(zipSync(parts), 'ods'))).toBe('encrypted');
});

test('torn files', async () => {
  expect(await reasonOf(parsing(fixture('old.xls').subarray(0, 600), 'xls'))).toBe('torn');
  expect(await reasonOf(parsing(fixture('binary.xlsb').subarray(0, 900), 'xlsb'))).toBe('torn');
  expect(await reasonOf(parsing(fixture('document.ods').subarray(0, 900), 'ods'))).toBe('torn');
});

test('a spoilt title page of an .xls, over which the library never comes back, does not matter', () => {
  const file = CFB.read(fixture('old.xls'), { type: 'array' });
  const titlePage = CFB.find(file, '\u0005SummaryInformation')!;
  // How many entries it declares.
  titlePage.content = Uint8Array.from(titlePage.content).fill(0x7f, 52, 56);
  const spoilt = Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
  expect(parseLegacy(spoilt, 'xls')).toEqual(parseLegacy(fixture('old.xls'), 'xls'));
});

test('a spoilt picture of an .ods does not matter', () => {
  const picture = strToU8('gambar '.repeat(100));
  const packed = zipSync({ ...unzipSync(fixture('document.ods')), 'Pictures/1.png': picture });
  const at = strFromU8(packed, true).indexOf('Pictures/1.png') + 'Pictures/1.png'.length;
  const spoilt = packed.slice().fill(0xff, at, at + 8);
  expect(() => unzipSync(spoilt)).toThrow();
  expect(parseLegacy(spoilt, 'ods')).toEqual(parseLegacy(fixture('document.ods'), 'ods'));
});

test('a name of a sheet that is longer than its part is torn, and not made up of what comes after it', async () => {
  const parts = unzipSync(fixture('binary.xlsb'));
  const workbook = parts['xl/workbook.bin']!;
  const name = '3.2';
  const at = strFromU8(workbook, true).indexOf([...name].join('\0')) - 4;
  expect(workbook.subarray(at, at + 4)).toEqual(new Uint8Array([name.length, 0, 0, 0]));
  workbook.set([0xff, 0xff, 0, 0], at);
  expect(await reasonOf(parsing(zipSync(parts), 'xlsb'))).toBe('torn');
});

test('a part that swells far beyond its size is not handed to the library', async () => {
  const parts = unzipSync(fixture('document.ods'));
  parts['content.xml'] = new Uint8Array(20 * 1024 * 1024);
  expect(await reasonOf(parsing(zipSync(parts), 'ods'))).toBe('bomb');
});

test.each<LegacyFormat>(['xls', 'ods'])(
  'in a .%s of LibreOffice a formula that reaches into another file is a value, also where a sheet here has the same name',
  (format) => {
    const [sheet] = parseLegacy(fixture(`other-book.${format}`), format).sheets;
    const cells = [0, 1, 2, 3, 4, 5].map((column) => cellAt(sheet!, 0, column));
    expect(cells.map((cell) => cell?.formula)).toEqual([
      ...[undefined, undefined, '=A1+B1'],
      // An .xls does not tell which of the two files is meant.
      ...[format === 'ods' ? '=Lain!A1' : undefined, undefined, undefined],
    ]);
    expect(cells.slice(0, 4).map((cell) => cell?.value)).toEqual([1, 2, 3, 5]);
    expect(cells[4]?.value).toHaveProperty('error');
  },
);

describe('a worker', () => {
  const question = { bytes: new Uint8Array(), format: 'xls' } as const;
  /** A worker that says these one after another as soon as it is listened to, and counts how often it is ended. */
  const saying = (messages: readonly unknown[], failure?: Error) => {
    const ended = { times: 0 };
    return {
      ended,
      worker: {
        listen(onMessage: (message: unknown) => void, onFailure: (error: unknown) => void) {
          for (const message of messages) onMessage(message);
          if (failure !== undefined) onFailure(failure);
        },
        ask: () => undefined,
        end: () => void (ended.times += 1),
      },
    };
  };

  test('its answer, its reason and its breaking down; it is ended each time', async () => {
    const workbook = { sheets: [] };
    const good = saying(['ready', { workbook }]);
    expect(await takeAnswer(good.worker, question)).toBe(workbook);
    const refused = saying(['ready', { reason: 'encrypted', values: {} }]);
    expect(await reasonOf(takeAnswer(refused.worker, question))).toBe('encrypted');
    const broken = saying(['ready'], new Error('memory'));
    expect(await reasonOf(takeAnswer(broken.worker, question))).toBe('torn');
    expect([good.ended.times, refused.ended.times, broken.ended.times]).toEqual([1, 1, 1]);
  });

  test('one that never answers is ended; the time counts from when it is ready', async () => {
    jest.useFakeTimers();
    try {
      const silent = saying(['ready']);
      const reading = reasonOf(takeAnswer(silent.worker, question));
      jest.advanceTimersByTime(10_000);
      expect([await reading, silent.ended.times]).toEqual(['too-slow', 1]);
    } finally {
      jest.useRealTimers();
    }
  });

  test('one that is stopped', async () => {
    const stop = new AbortController();
    const silent = saying(['ready']);
    const reading = takeAnswer(silent.worker, question, stop.signal);
    stop.abort();
    await expect(reading).rejects.toThrow('stopped');
    expect(silent.ended.times).toBe(1);
  });
});
