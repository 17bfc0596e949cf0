/** Lets LibreOffice insert rows into workbooks as a person does: insert, copy a row into the new one, type what differs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';

/** A row that is inserted. Rows count from 0, as they are when the edit is made. */
export interface RowEdit {
  readonly sheet: string;
  /** Where the new row is to stand. */
  readonly row: number;
  /** The row that is copied into it, as it stands before the insertion. */
  readonly copied: number;
  /** What is then typed, by column. */
  readonly typed: ReadonlyMap<number, string | number>;
}

/** A workbook with the rows that are inserted into it, in this order. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly edits: readonly RowEdit[];
}

const widest = 40;

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function editLines({ sheet, row, copied, typed }: RowEdit): string[] {
  const source = copied >= row ? copied + 1 : copied;
  const cells = [...typed].map(([column, value]) =>
    typeof value === 'number'
      ? `sheet.getCellByPosition(${column}, ${row}).Value = ${value}`
      : `sheet.getCellByPosition(${column}, ${row}).String = ${quoted(value)}`,
  );
  return [
    `sheet = book.Sheets.getByName(${quoted(sheet)})`,
    `sheet.Rows.insertByIndex(${row}, 1)`,
    `target.Sheet = sheet.RangeAddress.Sheet : target.Column = 0 : target.Row = ${row}`,
    `sheet.copyRange(target, sheet.getCellRangeByPosition(0, ${source}, ${widest}, ${source}).RangeAddress)`,
    ...cells,
  ];
}

/** One procedure for each workbook: LibreOffice allows no procedure of unlimited length. */
function macro(paths: readonly string[], files: readonly EditedFile[]): string {
  const procedures = files.map(({ edits }, index) => {
    const url = pathToFileURL(paths[index]!).href;
    return [
      `Sub Edit${index}`,
      'Dim hidden(0) As New com.sun.star.beans.PropertyValue',
      'hidden(0).Name = "Hidden" : hidden(0).Value = True',
      'Dim target As New com.sun.star.table.CellAddress',
      'Dim filter(0) As New com.sun.star.beans.PropertyValue',
      'filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"',
      `book = StarDesktop.loadComponentFromURL(${quoted(url)}, "_blank", 0, hidden())`,
      ...edits.flatMap(editLines),
      'book.calculateAll()',
      `book.storeToURL(${quoted(`${url}.saved.xlsx`)}, filter())`,
      'book.close(True)',
      'End Sub',
    ].join('\n');
  });
  const calls = files.map((_, index) => `Edit${index}`);
  return [...procedures, 'Sub Main', ...calls, 'End Sub'].join('\n');
}

const library = 'library.dtd';

function writeMacro(folder: string, source: string): void {
  const standard = join(folder, 'user/basic/Standard');
  mkdirSync(standard, { recursive: true });
  const head = (type: string, dtd: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">\n`;
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  writeFileSync(
    join(standard, 'Rows.xba'),
    `${head('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" ` +
      `script:name="Rows" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(standard, 'script.xlb'),
    `${head('library:library', library)}<library:library xmlns:library="http://openoffice.org/2000/library" ` +
      'library:name="Standard" library:readonly="false" library:passwordprotected="false">' +
      '<library:element library:name="Rows"/></library:library>',
  );
}

/** The workbooks with their new rows as LibreOffice computes and saves them, in the same order. */
export async function insertRows(files: readonly EditedFile[]): Promise<Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-rows-'));
  const profile = join(folder, 'profile');
  const office = (...parameters: string[]): void => {
    execFileSync(
      'soffice',
      ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...parameters],
      { stdio: 'ignore' },
    );
  };
  try {
    // The first start makes the profile, and with it an empty library of macros.
    office('--terminate_after_init');
    const paths = files.map(({ bytes }, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    writeMacro(profile, macro(paths, files));
    office('macro:///Standard.Rows.Main');
    const saved: Workbook[] = [];
    for (const path of paths) saved.push(await readWorkbook(readFileSync(`${path}.saved.xlsx`)));
    return saved;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
