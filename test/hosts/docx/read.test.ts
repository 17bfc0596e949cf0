import type { Sheet } from '../../../src/core/workbook/workbook';
import { formatArea } from '../../../src/core/workbook/address';
import { readWordReport } from '../../../src/hosts/docx/read';
import { reasonOf } from '../../support/reason-of';
import { cell, makeDocx, paragraph, row, run, table, type OtherParts } from './make-docx';

async function sheetsOf(body: string, parts: OtherParts = {}): Promise<readonly Sheet[]> {
  return (await readWordReport(makeDocx(body, parts))).workbook.sheets;
}

/** The rows of a sheet below its caption, with empty texts where nothing stands. */
function rowsOf(sheet: Sheet | undefined): unknown[][] {
  const rows = (sheet?.rows ?? []).slice(1);
  return rows.map((cells) => Array.from(cells ?? [], (each) => each?.value ?? ''));
}

async function onlyRows(body: string, parts: OtherParts = {}): Promise<unknown[][]> {
  const sheets = await sheetsOf(body, parts);
  expect(sheets).toHaveLength(1);
  return rowsOf(sheets[0]);
}

const headings = ['No', 'Indikator', 'Capaian'];
const caption = (text: string): string => paragraph(text);

describe('captions and names', () => {
  const names = async (body: string): Promise<[string, unknown][]> =>
    (await sheetsOf(body)).map(({ name, rows }) => [name, rows[0]?.[0]?.value ?? '']);
  const small = table([headings]);

  test('a caption stands in A1 and names the sheet; a name that is taken gets a number', async () => {
    const body = caption('Tabel 3.2 Capaian') + small + caption('Tabel 3.2. Responden') + small + small.repeat(0);
    expect(await names(body)).toEqual([
      ['Tabel 3.2', 'Tabel 3.2 Capaian'],
      ['Tabel 3.2 (2)', 'Tabel 3.2. Responden'],
    ]);
  });

  test('the number of a caption may be the result of a field', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Tabel \\* ARABIC </w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const simple = '<w:fldSimple w:instr=" STYLEREF 1 \\s "><w:r><w:t>3</w:t></w:r></w:fldSimple>';
    expect(await names(paragraph(`${run('Tabel ')}${simple}${run('.')}${field}${run(' Capaian')}`) + small)).toEqual([
      ['Tabel 3.7', 'Tabel 3.7 Capaian'],
    ]);
  });

  test.each([
    ['TABEL III.2 CAPAIAN', 'Tabel III.2'],
    ['Tabel. 3-2a Capaian', 'Tabel 3-2a'],
    ['Tabel T-C.27. Rencana', 'Tabel T-C.27'],
    ['Tabel 3. 2 Capaian', 'Tabel 3.2'],
    ['Tabel Capaian Kinerja', 'Tabel ke-1'],
    ['PERJANJIAN KINERJA TAHUN 2023', 'Tabel ke-1'],
  ])('%s', async (text, name) => {
    expect(await names(caption(text) + small)).toEqual([[name, text]]);
  });

  test('a caption over several lines is one; prose above a table without one is taken if it is short', async () => {
    const twoLines = caption('Tabel 3.1') + caption('Capaian Kinerja') + caption('Tahun 2025') + paragraph('') + small;
    const prose = paragraph('Hasilnya sebagai berikut:') + small;
    const none = paragraph('x'.repeat(300)) + small;
    const below = paragraph('Sumber: data diolah') + small;
    expect(await names(twoLines + prose + none + below)).toEqual([
      ['Tabel 3.1', 'Tabel 3.1 Capaian Kinerja Tahun 2025'],
      ['Tabel ke-2', 'Hasilnya sebagai berikut:'],
      ['Tabel ke-3', ''],
      ['Tabel ke-4', ''],
    ]);
  });
});

describe('merged cells', () => {
  test('across and down, with the areas of the sheet', async () => {
    const [sheet] = await sheetsOf(
      table([
        row([cell('No', '<w:vMerge w:val="restart"/>'), cell('2025', '<w:gridSpan w:val="2"/>')]),
        row([cell('', '<w:vMerge/>'), 'Target', 'Realisasi']),
        row([cell('1', '<w:vMerge w:val="restart"/>'), '80', '84']),
        row([cell('tersembunyi', '<w:vMerge/>'), '90', '91']),
      ]),
    );
    expect(rowsOf(sheet)).toEqual([
      ['No', '2025'],
      ['', 'Target', 'Realisasi'],
      ['1', '80', '84'],
      ['', '90', '91'],
    ]);
    expect(sheet?.merges.map(formatArea)).toEqual(['A2:A3', 'B2:C2', 'A4:A5']);
  });

  test('cells that are left out at the beginning of a row', async () => {
    expect(await onlyRows(table([headings, row(['80', '84'], '<w:gridBefore w:val="1"/>')]))).toEqual([
      headings,
      ['', '80', '84'],
    ]);
  });

  test('lines a hair apart are one line, and columns that no row uses are none', async () => {
    // A row whose line was drawn by hand 60 twentieths of a point further to the right.
    const crooked = row([cell('1'), cell('IKM', '<w:gridSpan w:val="2"/>'), cell('81,90')]);
    const straight = row([cell('2'), cell('SAKIP'), cell('70,11', '<w:gridSpan w:val="2"/>')]);
    expect(await onlyRows(table([crooked, straight], [500, 3000, 60, 2000]))).toEqual([
      ['1', 'IKM', '81,90'],
      ['2', 'SAKIP', '70,11'],
    ]);
  });

  test('a narrow column with a text is a column', async () => {
    expect(await onlyRows(table([['1', 'x', 'IKM']], [500, 150, 3000]))).toEqual([['1', 'x', 'IKM']]);
  });
});

describe('tables that go on', () => {
  const first = caption('Tabel 3.8 Anggaran') + table([row(headings, '<w:tblHeader/>'), ['1', 'Program A', '98,5']]);
  const whole = [headings, ['1', 'Program A', '98,5'], ['2', 'Program B', '97,1']];

  test.each([
    ['after a blank paragraph, with the headings again', paragraph('') + table([headings, whole[2]!])],
    ['after a blank paragraph, without headings', paragraph('') + table([whole[2]!])],
    ['after a page', paragraph('<w:r><w:br w:type="page"/></w:r>') + table([headings, whole[2]!])],
    ['after the word for it', paragraph('Lanjutan Tabel 3.8') + table([headings, whole[2]!])],
    ['after its caption with the word for it', paragraph('Tabel 3.8 Anggaran (lanjutan)') + table([whole[2]!])],
  ])('%s', async (_name, rest) => {
    expect(await onlyRows(first + rest)).toEqual(whole);
  });

  test('headings that were typed again inside the table', async () => {
    expect(await onlyRows(table([headings, whole[1]!, headings, whole[2]!]))).toEqual(whole);
  });

  test.each([
    ['other headings', paragraph('') + table([['No', 'Program', 'Anggaran'], whole[2]!])],
    ['another caption', paragraph('Tabel 3.9 Lain') + table([headings, whole[2]!])],
    ['prose between', paragraph('Selanjutnya per program.') + table([whole[2]!])],
    ['another number of columns', paragraph('') + table([['2', '97,1']])],
  ])('another table: %s', async (_name, rest) => {
    expect(await sheetsOf(first + rest)).toHaveLength(2);
  });
});

describe('tracked changes, as if accepted', () => {
  const mark = 'w:id="1" w:author="a"';

  test('inserted text stays, deleted and moved text goes', async () => {
    const changed =
      `${run('8')}<w:del ${mark}><w:r><w:delText>0</w:delText></w:r></w:del><w:ins ${mark}>${run('4')}</w:ins>` +
      `<w:moveFrom ${mark}>${run('x')}</w:moveFrom><w:moveTo ${mark}>${run(',5')}</w:moveTo>`;
    expect(await onlyRows(table([['Capaian', cell(paragraph(changed))]]))).toEqual([['Capaian', '84,5']]);
  });

  test('deleted rows, cells, tables and ends of paragraphs', async () => {
    const body = table([
      ['1', 'tetap'],
      row(['2', 'hapus'], `<w:del ${mark}/>`),
      row([cell('dihapus', `<w:cellDel ${mark}/>`), '3', 'baru'], `<w:ins ${mark}/>`),
      ['4', cell(paragraph('baris satu', `<w:rPr><w:del ${mark}/></w:rPr>`) + paragraph('dan dua'))],
    ]);
    expect(await onlyRows(body + paragraph('') + table([row(['9', 'x'], `<w:del ${mark}/>`)]))).toEqual([
      ['1', 'tetap'],
      ['3', 'baru'],
      ['4', 'baris satu dan dua'],
    ]);
  });

  test('earlier formats do not count', async () => {
    const merged = '<w:gridSpan w:val="2"/>';
    const before = `<w:tcPrChange ${mark}><w:tcPr>${merged}</w:tcPr></w:tcPrChange>`;
    const [sheet] = await sheetsOf(table([[cell('1', before), '2', '3']]));
    expect([rowsOf(sheet), sheet?.merges]).toEqual([[['1', '2', '3']], []]);
  });
});

describe('what else stands in cells', () => {
  test('content controls around texts, cells and rows; what only asks to be filled in is empty', async () => {
    const control = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table([
      ['1', cell(paragraph(control(run('81,90'))))],
      row(['2', control(cell('70,11'))]),
      control(row(['3', cell(paragraph(control(run('Klik untuk mengisi'), '<w:showingPlcHdr/>')))])),
      ['4', '90'],
    ]);
    expect(await onlyRows(control(body))).toEqual([['1', '81,90'], ['2', '70,11'], ['3'], ['4', '90']]);
  });

  test('a table inside a cell is a table of its own; a frame around one is none', async () => {
    const inner = table([['Unsur', 'Nilai']]);
    const nested = caption('Tabel 2.3 IKU') + table([['No', cell(paragraph('Rumus:') + inner + paragraph(''))]]);
    const framed = caption('Tabel 3.1 IKM') + table([[cell(inner + paragraph(''))]]);
    const sheets = await sheetsOf(nested + framed);
    expect(sheets.map((sheet) => [sheet.name, sheet.rows[0]?.[0]?.value, rowsOf(sheet)])).toEqual([
      ['Tabel 2.3', 'Tabel 2.3 IKU', [['No', 'Rumus:']]],
      ['Tabel ke-2', 'Rumus:', [['Unsur', 'Nilai']]],
      ['Tabel 3.1', 'Tabel 3.1 IKM', [['Unsur', 'Nilai']]],
    ]);
  });

  test('a text box is read once, not also in the form for older programs', async () => {
    const box = (kind: string): string =>
      `<mc:${kind}><w:drawing><w:t>bentuk</w:t><w:txbxContent>${paragraph('Tabel 3.3 Kotak')}</w:txbxContent></w:drawing></mc:${kind}>`;
    const anchor = paragraph(
      `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`,
    );
    const [sheet] = await sheetsOf(anchor + table([headings]));
    expect([sheet?.name, sheet?.rows[0]?.[0]?.value]).toEqual(['Tabel 3.3', 'Tabel 3.3 Kotak']);
  });

  test('line breaks, tabs, hyphens, signs, hidden and raised text', async () => {
    const texts = [
      `<w:r><w:t>atas</w:t><w:br/><w:t>bawah</w:t></w:r>`,
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>`,
      `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 91</w:t></w:r>`,
      `${run('81,90')}${run('1)', '<w:vertAlign w:val="superscript"/>')}${run('tersembunyi', '<w:vanish/>')}`,
    ];
    const cells = texts.map((text) => cell(paragraph(text)));
    expect(await onlyRows(table([cells]))).toEqual([['atas\nbawah', 'a b-c', '≥ 91', '81,90¹⁾']]);
  });

  test('a cell of several paragraphs has several lines', async () => {
    expect(await onlyRows(table([['1', cell(paragraph('satu') + paragraph('dua'))]]))).toEqual([['1', 'satu\ndua']]);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="6">${level(0, 'upperRoman', '%1')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="7">${level(0, 'bullet', '•')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (list: number, at: number, text = ''): string =>
    cell(paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`));

  test('are written where Word prints them', async () => {
    const body = table([
      [item(1, 0), 'Program', item(2, 0, 'A')],
      [item(1, 1), 'Kegiatan', item(2, 0, 'B')],
      [item(1, 2), 'Sub', item(3, 0, 'C')],
      [item(1, 1), 'Kegiatan', ''],
      [item(1, 0), 'Program', ''],
      [item(1, 1), 'Kegiatan', ''],
      [item(4, 0), 'Mulai lagi', ''],
      [item(4, 0), 'Lanjut', ''],
    ]);
    const rows = await onlyRows(body, { numbering });
    expect(rows.map(([number]) => number)).toEqual(['1.', '1.1', 'a)', '1.2', '2.', '2.1', '1.', '2.']);
    expect(rows.slice(0, 3).map((cells) => cells[2])).toEqual(['I A', 'II B', 'C']);
  });

  test('come from the style of a paragraph, too', async () => {
    const styles =
      '<w:style w:styleId="Induk"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Nomor"><w:basedOn w:val="Induk"/></w:style>';
    const numbered = cell(paragraph('', '<w:pStyle w:val="Nomor"/>'));
    const none = cell(paragraph('-', '<w:pStyle w:val="Nomor"/><w:numPr><w:numId w:val="0"/></w:numPr>'));
    const rows = await onlyRows(
      table([
        [numbered, 'a'],
        [none, 'b'],
        [numbered, 'c'],
      ]),
      { numbering, styles },
    );
    expect(rows.map(([number]) => number)).toEqual(['1.', '-', '2.']);
  });
});

describe('files that are not read', () => {
  test('one without tables, one that is torn, one nested without end', async () => {
    const bytes = makeDocx(paragraph('Laporan'));
    expect(await reasonOf(readWordReport(bytes))).toBe('no-tables');
    expect(await reasonOf(readWordReport(bytes.subarray(0, 200)))).toBe('torn');
    expect(await reasonOf(readWordReport(makeDocx('<w:p>')))).toBe('torn');
    expect(await reasonOf(readWordReport(makeDocx('<w:tbl>'.repeat(5000) + '</w:tbl>'.repeat(5000))))).toBe('torn');
    expect(await reasonOf(readWordReport(makeDocx('<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000))))).toBe('torn');
  });
});
