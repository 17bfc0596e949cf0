import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { profiles } from '../../../src/core/profiles';
import { exportWorkbook } from '../../../src/hosts/xlsx/export';
import { underlines, type SavedLook, type SavedSheet, type SavedWorkbook } from '../../../src/hosts/xlsx/export-model';
import type { SavedCondition, SavedValidation } from '../../../src/hosts/xlsx/export-rules';
import { planToSaved } from '../../../src/hosts/xlsx/plan-to-saved';
import { colorOf } from '../../../src/hosts/xlsx/read-colors';
import { readSavedWorkbook } from '../../../src/hosts/xlsx/read-saved';
import type { Paint } from '../../../src/hosts/xlsx/paint';
import { horizontals, lineStyles, verticals } from '../../../src/hosts/xlsx/style-table';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { bookOf, saved } from './saved';

const area = { top: 2, left: 1, bottom: 5, right: 1 };

async function back(workbook: SavedWorkbook): Promise<SavedWorkbook> {
  return (await readSavedWorkbook(exportWorkbook(workbook).bytes)).workbook;
}

async function sheetBack(sheet: SavedSheet): Promise<SavedSheet | undefined> {
  return (await back(bookOf([sheet]))).sheets[0];
}

/** The first sheet of a file whose parts are changed before it is read. */
async function readChanged(change: (parts: Record<string, Uint8Array>) => void) {
  const parts = unzipSync(exportWorkbook(bookOf([saved({ rows: [[{ value: 1 }]] })])).bytes);
  change(parts);
  return readSavedWorkbook(zipSync(parts));
}

function insertBefore(parts: Record<string, Uint8Array>, path: string, tag: string, xml: string): void {
  const text = new TextDecoder().decode(parts[path]);
  parts[path] = strToU8(text.replace(tag, xml + tag));
}

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the standard sheets of %s come back with lists, conditions, printing, sizes and looks',
  async (_id, profile) => {
    const workbook = planToSaved(scaffold(profile, exampleOffice(2025), sheetSentences));
    const { workbook: read, fittedHeights } = await readSavedWorkbook(exportWorkbook(workbook).bytes);
    expect(read.names).toEqual(workbook.names.map((name) => ({ ...name })));
    workbook.sheets.forEach((sheet, index) => {
      const other = { ...read.sheets[index]!, fittedHeights: fittedHeights.get(sheet.name) };
      expect({ ...other, rows: [] }).toEqual({ ...sheet, rows: [] });
      sheet.rows.forEach((row, rowIndex) => {
        row?.forEach((cell, column) => {
          const found = other.rows[rowIndex]?.[column];
          expect([found?.formula, found?.format]).toEqual([cell?.formula, cell?.format]);
          expect(found?.look?.fill).toEqual(cell?.look?.fill);
          expect(found?.look?.line).toEqual(cell?.look?.line);
          expect(found?.look?.wrap ?? false).toEqual(cell?.look?.wrap);
        });
      });
    });
  },
);

test.each<SavedValidation>([
  { areas: [area], type: 'list', formula1: "'2.3 PK'!$C$6:$C$9", allowsBlank: true, refusal: 'warning' },
  {
    areas: [area, { ...area, left: 4, right: 5 }],
    type: 'list',
    formula1: '"Ya,""Tidak"""',
    allowsBlank: false,
    refusal: 'stop',
  },
  {
    areas: [area],
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: '4',
    allowsBlank: true,
    refusal: 'stop',
    error: 'Jawaban 1 sampai 4.',
    errorTitle: 'Jawaban',
    prompt: 'Isi & pilih',
    promptTitle: '<1>',
  },
  { areas: [area], type: 'custom', formula1: 'IFNA(B3,0)>0', allowsBlank: true, refusal: null },
])('what may be entered comes back: $type $formula1', async (validation) => {
  expect((await sheetBack(saved({ rows: [], validations: [validation] })))?.validations).toEqual([validation]);
});

const conditions: SavedCondition['condition'][] = [
  { kind: 'text', operator: 'equal', text: 'Sangat "Tinggi"' },
  { kind: 'text', operator: 'notContainsText', text: 'Rendah' },
  { kind: 'text', operator: 'containsText', text: '<&>' },
  { kind: 'text', operator: 'beginsWith', text: 'A' },
  { kind: 'number', operator: 'between', values: [0.5, 1] },
  { kind: 'number', operator: 'lessThan', values: [0] },
  { kind: 'formula', formula: '=$C3>IFNA(D3,0)' },
  { kind: 'blank' },
  { kind: 'error' },
  { kind: 'duplicate' },
];

test('looks that depend on values come back in their order', async () => {
  const look = { bold: true, color: '9C0006', fill: 'FCE4E4' };
  const given = conditions.map((condition, index): SavedCondition => ({
    areas: [area],
    condition,
    look: index % 2 === 0 ? look : { italic: true, format: '0.0"%"' },
    stops: index === 3,
  }));
  expect((await sheetBack(saved({ rows: [], conditions: given })))?.conditions).toEqual(given);
});

test('a comparison with another cell becomes a formula of the first cell', async () => {
  const { workbook } = await readChanged((parts) => {
    insertBefore(parts, 'xl/styles.xml', '</dxfs>', '<dxf><font><b/></font></dxf>');
    const rule = '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>$D$1</formula></cfRule>';
    const xml = `<conditionalFormatting sqref="B3:B9">${rule}</conditionalFormatting>`;
    insertBefore(parts, 'xl/worksheets/sheet1.xml', '</worksheet>', xml);
  });
  expect(workbook.sheets[0]?.conditions[0]?.condition).toEqual({ kind: 'formula', formula: '=B3>($D$1)' });
});

test('a list on another sheet is read the way Excel 2010 and later write it', async () => {
  const { workbook } = await readChanged((parts) => {
    const list =
      '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Skala!$A$1:$A$5</xm:f>' +
      '</x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation>';
    const xml = `<extLst><ext><x14:dataValidations count="1">${list}</x14:dataValidations></ext></extLst>`;
    insertBefore(parts, 'xl/worksheets/sheet1.xml', '</worksheet>', xml);
  });
  expect(workbook.sheets[0]?.validations).toEqual([
    {
      areas: [
        { top: 1, left: 2, bottom: 8, right: 2 },
        { top: 1, left: 4, bottom: 1, right: 4 },
      ],
      type: 'list',
      formula1: 'Skala!$A$1:$A$5',
      allowsBlank: true,
      refusal: 'stop',
    },
  ]);
});

test('the page, what stays in sight, links, names and hidden notes come back', async () => {
  const page = {
    orientation: 'landscape',
    paper: 9,
    fit: { wide: 1, tall: 0 },
    columnBreaks: [7, 14],
    centersHorizontally: true,
    margins: { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.25 },
    rowBreaks: [40, 80],
    setup: { firstPageNumber: '7', useFirstPageNumber: '1', pageOrder: 'overThenDown' },
    options: { gridLines: '1' },
    header: '&CLKjIP & lampiran',
    footer: '&P',
    others: { firstHeader: '&CSampul', evenFooter: '&L&P' },
    differs: { differentFirst: '1', differentOddEven: '1' },
  } as const;
  const sheet = saved({
    name: "3.2 Cap'aian",
    rows: [[{ value: 'ke F3', link: "'3.2 Cap''aian'!F3", linkTip: 'Ke "capaian"' }]],
    page,
    frozenRows: 3,
    frozenColumns: 2,
    showsGridlines: false,
    columnWidths: new Map([[1, 24.5]]),
    rowHeights: new Map([[4, 30]]),
    hidden: true,
    isVeryHidden: true,
    tabColor: '00B050',
    zoom: 85,
    view: { showZeros: '0', rightToLeft: '1', showRowColHeaders: '0', showOutlineSymbols: '0' },
    usual: { columnWidth: 20, rowHeight: 30, hidesRows: true },
    rowGroups: new Map([
      [2, { level: 2 }],
      [3, { level: 0, isCollapsed: true }],
    ]),
    columnGroups: new Map([[1, { level: 1 }]]),
    groupSigns: { above: true, left: true },
  });
  const workbook: SavedWorkbook = {
    sheets: [sheet],
    names: [
      { name: 'Pagu', sheet: null, text: "'3.2 Cap''aian'!$B$2" },
      { name: 'Catatan', sheet: null, text: '"[diisi]"', comment: 'diisi & "dibaca"', isHidden: true },
      { name: '_xlnm.Print_Titles', sheet: sheet.name, text: "'3.2 Cap''aian'!$3:$4" },
    ],
    notes: [
      { key: 'lkjip.diabaikan', sheet: null, text: '[{"reason":"<b> & \\"x\\"\\n baris"}]' },
      { key: 'lkjip.hasil-periksa', sheet: sheet.name, text: '1' },
    ],
  };
  const read = await back(workbook);
  expect({ ...read, names: new Set(read.names) }).toEqual({ ...workbook, names: new Set(workbook.names) });
});

test('reasons that the add-in has stored in Excel are read, and our own later ones count more', async () => {
  const stored = (parts: Record<string, Uint8Array>): void => {
    parts['xl/webextensions/webextension1.xml'] = strToU8(
      '<we:webextension><we:properties><we:property name="lkjip.diabaikan" value="&quot;[1]&quot;"/>' +
        '<we:property name="lain" value="&quot;x&quot;"/><we:property name="lkjip.rusak" value="{"/></we:properties></we:webextension>',
    );
  };
  expect((await readChanged(stored)).workbook.notes).toEqual([{ key: 'lkjip.diabaikan', sheet: null, text: '[1]' }]);
  const both = await readChanged((parts) => {
    stored(parts);
    parts['customXml/item3.xml'] = strToU8(
      '<lkjip xmlns="urn:lkjip:catatan:1"><catatan nama="lkjip.diabaikan">[2]</catatan></lkjip>',
    );
    parts['customXml/item4.xml'] = strToU8('this is no XML');
  });
  expect(both.workbook.notes).toEqual([{ key: 'lkjip.diabaikan', sheet: null, text: '[2]' }]);
});

test('what a new file does not keep is told', async () => {
  const { lost } = await readChanged((parts) => {
    for (const path of [
      'xl/vbaProject.bin',
      'xl/charts/chart1.xml',
      'xl/media/image1.png',
      'xl/comments1.xml',
      'xl/tables/table1.xml',
    ])
      parts[path] = strToU8('<x/>');
    const scale = '<cfRule type="colorScale" priority="1"><colorScale/></cfRule>';
    const xml = `<sheetProtection/><autoFilter ref="A1:B2"/><conditionalFormatting sqref="A1">${scale}</conditionalFormatting><hyperlinks><hyperlink ref="A1" r:id="r1"/></hyperlinks>`;
    insertBefore(parts, 'xl/worksheets/sheet1.xml', '</worksheet>', xml);
  });
  expect(new Set(lost)).toEqual(
    new Set(['macro', 'chart', 'picture', 'comment', 'table', 'protection', 'filter', 'condition', 'webLink']),
  );
  expect((await readChanged(() => undefined)).lost).toEqual([]);
});

test('any look comes back', async () => {
  const color = fc.constantFrom('1F4E79', 'FFF9E5', '00B050');
  const line = fc.record({ style: fc.constantFrom(...lineStyles), color });
  const look: fc.Arbitrary<SavedLook> = fc.record(
    {
      underline: fc.constantFrom(true, ...underlines),
      size: fc.constantFrom(8, 10, 12.5),
      color,
      fontName: fc.constantFrom('Arial', 'Times "New" & Roman'),
      fill: color,
      paint: fc.constantFrom<Paint>(
        { pattern: 'darkGrid', front: 'FF0000', back: null },
        { pattern: 'gray125', front: null, back: null },
        {
          gradient: { degree: '90' },
          stops: [
            [0, 'FFFFFF'],
            [1, '1F4E79'],
          ],
        },
      ),
      diagonal: fc.record({ line, up: fc.constant(true), down: fc.boolean() }),
      line: fc.oneof(line, fc.record({ top: line, left: line }), fc.record({ bottom: line })),
      horizontal: fc.constantFrom(...horizontals),
      vertical: fc.constantFrom(...verticals.filter((place) => place !== 'bottom')),
      offset: fc.constantFrom('superscript', 'subscript'),
      rotation: fc.oneof(
        fc.integer({ min: -90, max: 90 }).filter((angle) => angle !== 0),
        fc.constant('stacked'),
      ),
      indent: fc.integer({ min: 1, max: 15 }),
      ...Object.fromEntries(
        'bold italic strike wrap shrink apostrophe unlocked hidesFormula'
          .split(' ')
          .map((name) => [name, fc.constant(true)]),
      ),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<SavedLook>;
  const oneFill = ({ fill, paint, ...rest }: SavedLook): SavedLook =>
    paint === undefined ? { ...rest, ...(fill === undefined ? {} : { fill }) } : { ...rest, paint };
  await fc.assert(
    fc.asyncProperty(fc.array(look.map(oneFill), { maxLength: 5 }), async (looks) => {
      const read = await sheetBack(saved({ rows: [looks.map((each) => ({ value: '7', look: each }))] }));
      const found = looks.map((_look, index) => read?.rows[0]?.[index]?.look ?? {});
      expect(found).toEqual(looks);
    }),
    { numRuns: 40 },
  );
});

// Excel shows "White, Background 1, Darker 15%" as D9D9D9 and "Blue, Accent 1, Lighter 80%" of the theme of 2007 as
// DCE6F1, LibreOffice as DCE6F2: they round differently.
test.each([
  [{ rgb: 'FF1f4e79' }, '1F4E79'],
  [{ theme: '0', tint: '-0.14999847407452621' }, 'D9D9D9'],
  [{ theme: '4', tint: '0.79998168889431442' }, 'DCE6F2'],
  [{ theme: '1' }, '000000'],
  [{ indexed: '10' }, 'FF0000'],
  [{ indexed: '64' }, null],
  [{ auto: '1' }, null],
])('the colour %j is %s', (attributes, expected) => {
  const theme = ['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD'];
  expect(colorOf(attributes, theme)).toBe(expected);
});
