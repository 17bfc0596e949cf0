/** Reads the sheets that are to be filled in, with the colour of their cells. */
import type { FormSheet } from '../../core/checklist/form-sheet';
import { groupBy } from '../../core/group-by';
import { looks, printedInput } from '../../core/scaffold/looks';
import { askInHalves } from './ask-in-halves';
import type { ExcelHost, WorksheetObject } from './excel-api';
import type { CellFill, RangeObject } from './range-api';

const entryColors = [looks.input.fill, printedInput.fill].map((fill) => `#${fill ?? ''}`);
const headingColor = `#${looks.heading.fill ?? ''}`;

/**
 * The visible sheets among some names, in the order of the workbook, in three round trips.
 * @throws the error of Excel when a round trip fails
 * @example await readForms(host, ['Identitas', '2.4 PK'])
 */
export async function readForms(host: ExcelHost, names: readonly string[]): Promise<FormSheet[]> {
  return host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const found = worksheets.items
      .filter(({ name, visibility }) => visibility === 'Visible' && names.includes(name))
      .map((worksheet) => {
        const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
        return { worksheet, used };
      });
    await context.sync();
    const blocks = found.flatMap(({ worksheet, used }) =>
      used.isNullObject ? [] : blocksOf(worksheet, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount),
    );
    const { answers, failed } = await askInHalves(blocks, async (some) => {
      const asked = some.map(({ worksheet, top, rows, columns }) => {
        const cells = worksheet.getRangeByIndexes(top, 0, rows, columns).load('values,formulas');
        return { name: worksheet.name, cells, colors: cells.getCellProperties({ format: { fill: { color: true } } }) };
      });
      await context.sync();
      return asked.map(({ name, cells, colors }) => ({ name, rows: toRows(cells, colors.value) }));
    });
    const [broken] = failed;
    if (broken !== undefined) throw broken.error;
    return [...groupBy(answers, ({ name }) => name)].map(([name, parts]) => ({
      name,
      rows: parts.flatMap(({ rows }) => rows),
    }));
  });
}

/** So many rows are asked for as one; an answer that is too large is asked for in parts. */
const ROWS_AT_ONCE = 25;

interface Block {
  readonly worksheet: WorksheetObject;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

function blocksOf(worksheet: WorksheetObject, rows: number, columns: number): Block[] {
  return Array.from({ length: Math.ceil(rows / ROWS_AT_ONCE) }, (_, index) => {
    const top = index * ROWS_AT_ONCE;
    return { worksheet, top, rows: Math.min(ROWS_AT_ONCE, rows - top), columns };
  });
}

function toRows({ values, formulas }: RangeObject, colors: readonly (readonly CellFill[])[]): FormSheet['rows'] {
  return values.map((cells, row) =>
    cells.map((value, column) => {
      const formula = formulas[row]![column];
      const color = colors[row]![column]!.format?.fill?.color?.toUpperCase() ?? '';
      return {
        value,
        hasFormula: typeof formula === 'string' && formula.startsWith('='),
        isEntry: entryColors.includes(color),
        isHeading: color === headingColor,
      };
    }),
  );
}
