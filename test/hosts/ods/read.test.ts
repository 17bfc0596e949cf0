/** Sheets as LibreOffice and Excel write them in OpenDocument; the expected formats are those that LibreOffice writes in an .xlsx of them. */
import { strToU8 } from 'fflate';
import { cellAt } from '../../../src/core/workbook/workbook';
import { readOpenDocument } from '../../../src/hosts/ods/read';
import { reasonOf } from '../../support/reason-of';

const spaces =
  'xmlns:office="o" xmlns:table="t" xmlns:style="s" xmlns:number="n" xmlns:text="x" xmlns:calcext="c" xmlns:draw="d"';

function flat(styles: string, body: string): Uint8Array {
  const document = `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`;
  return strToU8(`<?xml version="1.0"?><office:document ${spaces}>${document}</office:document>`);
}

const table = (rows: string, name = 'S', style = 'ta1'): string =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
const number = (value: number, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;
const text = (inside: string, more = ''): string =>
  `<table:table-cell office:value-type="string" ${more}>${inside}</table:table-cell>`;
const cellStyle = (name: string, format: string, parent = 'Default'): string =>
  `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"${format === '' ? '' : ` style:data-style-name="${format}"`}/>`;

const percent =
  '<number:percentage-style style:name="N11"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>';

test('a format comes from the cell, its row, its column or the style below its own', () => {
  const columns =
    '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/><table:table-column/>';
  const cells = number(0.95) + number(0.9, 'table:style-name="Default"') + number(0.8, 'table:style-name="persen"');
  const styles = percent + cellStyle('Default', '') + cellStyle('ce1', 'N11') + cellStyle('persen', '', 'ce1');
  const [sheet] = readOpenDocument([flat(styles, table(columns + row(cells)))]).sheets;
  expect(sheet!.rows).toEqual([[{ value: 0.95, format: '0.00%' }, { value: 0.9 }, { value: 0.8, format: '0.00%' }]]);
});

const digits = (more: string): string =>
  `<number:number number:decimal-places="0" number:min-integer-digits="1" ${more}/>`;

test.each([
  [
    `<number:currency-style style:name="F"><number:currency-symbol>Rp</number:currency-symbol>${digits('number:grouping="true"')}</number:currency-style>`,
    '"Rp"#,##0',
  ],
  [
    `<number:number-style style:name="F">${digits('')}<number:text> orang</number:text></number:number-style>`,
    '0" orang"',
  ],
  [
    `<number:number-style style:name="F">${digits('number:grouping="true" number:display-factor="1000"')}</number:number-style>`,
    '#,##0,',
  ],
  [
    '<number:date-style style:name="F"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
    'dd/mm/yyyy',
  ],
  [
    '<number:time-style style:name="F" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
    '[h]:mm',
  ],
  [
    // The accounting format: its sections are formats of their own.
    `<number:number-style style:name="P0">${digits('number:grouping="true"')}</number:number-style>` +
      `<number:number-style style:name="P1"><number:text>(</number:text>${digits('number:grouping="true"')}<number:text>)</number:text></number:number-style>` +
      '<number:number-style style:name="P2"><number:text>-</number:text></number:number-style>' +
      '<number:text-style style:name="F"><number:text-content/><style:map style:condition="value()&gt;0" style:apply-style-name="P0"/><style:map style:condition="value()&lt;0" style:apply-style-name="P1"/><style:map style:condition="value()=0" style:apply-style-name="P2"/></number:text-style>',
    '#,##0;(#,##0);-;@',
  ],
  [
    '<number:number-style style:name="F"><number:number number:min-integer-digits="1"/></number:number-style>',
    undefined,
  ],
])('a number format %#', (style, code) => {
  const bytes = flat(style + cellStyle('ce1', 'F'), table(row(number(45000, 'table:style-name="ce1"'))));
  expect(cellAt(readOpenDocument([bytes]).sheets[0]!, 0, 0)?.format).toBe(code);
});

test('names with signs, hidden sheets, rows and columns, and merged cells', () => {
  const hidden =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const first = table(
    '<table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(number(1, 'table:number-columns-spanned="2" table:number-rows-spanned="1"') + '<table:covered-table-cell/>') +
      `<table:table-row table:visibility="filter">${number(2)}</table:table-row>${row(number(3))}` +
      '<table:table-row table:number-rows-repeated="1048570" table:visibility="collapse"><table:table-cell/></table:table-row>',
    'Tujuan &amp; &apos;Sasaran&apos;',
  );
  const { sheets } = readOpenDocument([flat(hidden, first + table(row(number(1)), 'Lama', 'ta2'))]);
  expect(sheets.map(({ name, hidden: isHidden }) => [name, isHidden])).toEqual([
    ["Tujuan & 'Sasaran'", false],
    ['Lama', true],
  ]);
  const { hiddenRows, hiddenColumns, merges } = sheets[0]!;
  expect({ hiddenRows, hiddenColumns, merges }).toEqual({
    hiddenRows: [1],
    hiddenColumns: [1],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  });
});

test('values of every kind, and texts with their lines and spaces but without notes', () => {
  const note = '<office:annotation><text:p>catatan</text:p></office:annotation>';
  const cells = [
    text(
      `${note}<text:p>satu<text:s text:c="2"/>dua<text:line-break/>t<text:span>ig</text:span>a</text:p><text:p>empat</text:p>`,
    ),
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
    '<table:table-cell office:value-type="date" office:date-value="2024-02-29"/>',
    '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>',
    '<table:table-cell office:value-type="percentage" office:value="0.8866"/>',
    text('<text:p>#DIV/0!</text:p>', 'table:formula="of:=1/0" calcext:value-type="error" office:string-value=""'),
    text('<text:p>#N/A</text:p>'),
    number(7, 'table:number-columns-repeated="2"'),
    '<table:table-cell table:number-columns-repeated="16370"/>',
  ];
  const [sheet] = readOpenDocument([flat('', table(row(cells.join(''))))]).sheets;
  expect(sheet!.rows[0]).toEqual([
    { value: 'satu  dua\ntiga\nempat' },
    { value: true },
    { value: 45351, format: 'dd/mm/yyyy' },
    { value: 0.5, format: 'hh:mm:ss' },
    { value: 0.8866, format: '0.00%' },
    { value: { error: '#DIV/0!' }, formula: '=1/0' },
    { value: '#N/A' },
    { value: 7 },
    { value: 7 },
  ]);
});

/** What LibreOffice writes for numbers that are shown as days or times, some by mistake. */
test.each([
  ['1900-01-14', 15],
  ['1899-12-31', 1],
  ['1899-12-30T22:48:00', 0.95],
  ['1899-12-29T22:48:00', -0.05],
  ['1900-02-28', 60],
  ['1900-03-01', 61],
  ['2024-02-29T12:00:00.000000000', 45351.5],
  ['29279-01-24', 10_000_000],
  ['-0839-02-02', -1_000_000],
  ['PT36H30M00S', 1.5208333333333333],
  ['-PT06H00M00S', -0.25],
  ['PT12H00M43,2S', 0.5005],
  // There is no such day, and a month has no fixed length: the cell is what one sees in it.
  ['2023-02-29', 'terbaca'],
  ['P1M', 'terbaca'],
  ['', 'terbaca'],
])('the day or time %s', (written, value) => {
  const kind = written.includes('P') ? 'time' : 'date';
  const cell = `<table:table-cell office:value-type="${kind}" office:${kind}-value="${written}"><text:p>terbaca</text:p></table:table-cell>`;
  expect(cellAt(readOpenDocument([flat('', table(row(cell)))]).sheets[0]!, 0, 0)).toMatchObject({ value });
});

test('days are the same where a file counts them from 1904', () => {
  const settings =
    '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
  const cell = '<table:table-cell office:value-type="date" office:date-value="2024-02-29"/>';
  const { sheets } = readOpenDocument([flat('', settings + table(row(cell)))]);
  expect(sheets[0]!.rows).toEqual([[{ value: 45351, format: 'dd/mm/yyyy' }]]);
});

test('a value that cannot be understood, or has no kind, is the text of the cell', () => {
  const written = '<text:p>terbaca</text:p>';
  const cells = [
    `<table:table-cell>${written}</table:table-cell>`,
    `<table:table-cell office:value-type="boolean" office:boolean-value="ya">${written}</table:table-cell>`,
    `<table:table-cell office:value-type="float" office:value="">${written}</table:table-cell>`,
    text('<text:p>a<text:s text:c="-2"/>b<text:s text:c="x"/>c<text:s text:c="0"/>d</text:p>'),
  ];
  const [sheet] = readOpenDocument([flat('', table(row(cells.join(''))))]).sheets;
  expect(sheet!.rows[0]?.map((cell) => cell?.value)).toEqual(['terbaca', 'terbaca', 'terbaca', 'a b cd']);
});

test('an error is one in whatever language its text is', () => {
  const cell = text('<text:p>Galat:502</text:p>', 'calcext:value-type="error" office:string-value=""');
  const [sheet] = readOpenDocument([flat('', table(row(cell)))]).sheets;
  expect(sheet!.rows).toEqual([[{ value: { error: 'Galat:502' } }]]);
});

test('what stands under a merged area is no cell', () => {
  const covered =
    '<table:covered-table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"><text:p>5</text:p></table:covered-table-cell>';
  const [sheet] = readOpenDocument([
    flat('', table(row(number(3, 'table:number-columns-spanned="3"') + covered + number(7)))),
  ]).sheets;
  expect(sheet!.rows[0]).toEqual([{ value: 3 }, undefined, undefined, { value: 7 }]);
});

test.each([
  ['of:=SUM([.A1:.B3];[.D1])', '=SUM(A1:B3,D1)'],
  ["of:=[$'Lain''s &amp; x'.$A$1]+SUM([Data.A1:Data.A9])", "='Lain''s & x'!$A$1+SUM(Data!A1:A9)"],
  ['of:=COUNTIF([.A:.A];&quot;a;[b]&quot;)', '=COUNTIF(A:A,"a;[b]")'],
  ['of:=SUM({1;2|3;4}~[.A1])', '=SUM({1,2;3,4},A1)'],
  ['of:=IF(ISNA([.A1]);#N/A;#DIV/0!)', '=IF(ISNA(A1),#N/A,#DIV/0!)'],
  ["of:=['file:///lain.ods'#$Lembar1.A1]*2", undefined],
  ['of:=[.#REF!]+1', undefined],
  ['of:=[#REF!.A1]+1', undefined],
  ['of:=SUM([#REF!.A1:.A3])', undefined],
  ['of:=LEGACY.NORMSDIST([.A1])+COM.MICROSOFT.CONCAT([.A1])', '=NORMSDIST(A1)+CONCAT(A1)'],
  ['msoxl:=SUM(A1:A3)&amp;&quot;[1]a!&quot;', '=SUM(A1:A3)&"[1]a!"'],
  ['msoxl:=[1]Sheet1!A1*2', undefined],
  ['msoxl:=SUM(&apos;[1]Data A&apos;!A1:A3)', undefined],
])('the formula %s', (written, formula) => {
  const [sheet] = readOpenDocument([flat('', table(row(number(5, `table:formula="${written}"`))))]).sheets;
  expect(cellAt(sheet!, 0, 0)).toEqual({ value: 5, ...(formula === undefined ? {} : { formula }) });
});

test('tables of charts, of tracked changes and hidden copies of linked sheets are no sheets, a linked one is', () => {
  const inner = table(row(number(9)), 'local-table');
  const body =
    `<table:tracked-changes>${inner}</table:tracked-changes>` +
    table(`<table:shapes><draw:object>${inner}</draw:object></table:shapes>${row(number(1))}`) +
    table(`<table:table-source/>${row(number(2))}`, "'file:///lain.ods'#$S") +
    table(`<table:table-source/>${row(number(3))}`, 'Anggaran');
  const { sheets } = readOpenDocument([flat('', body)]);
  expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
    ['S', [[{ value: 1 }]]],
    ['Anggaran', [[{ value: 3 }]]],
  ]);
});

test('what is no workbook, is torn, or repeats one cell without end', async () => {
  const reading = (bytes: Uint8Array): Promise<unknown> => Promise.resolve().then(() => readOpenDocument([bytes]));
  expect(await reasonOf(reading(strToU8(`<office:document ${spaces}/>`)))).toBe('no-workbook');
  expect(await reasonOf(reading(flat('', table(row(number(1)))).subarray(0, 300)))).toBe('torn');
  const many = `<table:table-row table:number-rows-repeated="1048576">${number(1, 'table:number-columns-repeated="16384"')}</table:table-row>`;
  expect(await reasonOf(reading(flat('', table(many))))).toBe('too-many-cells');
});
