/** Reads the sheets that are to be filled in, with the colour of their cells. */
import type { FormSheet } from '../../core/checklist/form-sheet';
import { looks, printedInput } from '../../core/scaffold/looks';
import type { ExcelHost } from './excel-api';

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
    const asked = found.flatMap(({ worksheet, used }) => {
      if (used.isNullObject) return [];
      const size = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount] as const;
      const cells = worksheet.getRangeByIndexes(0, 0, ...size).load('values,formulas');
      return [{ name: worksheet.name, cells, colors: cells.getCellProperties({ format: { fill: { color: true } } }) }];
    });
    await context.sync();
    return asked.map(({ name, cells, colors }) => ({
      name,
      rows: cells.values.map((values, row) =>
        values.map((value, column) => {
          const formula = cells.formulas[row]![column];
          const color = colors.value[row]![column]!.format?.fill?.color?.toUpperCase() ?? '';
          return {
            value,
            hasFormula: typeof formula === 'string' && formula.startsWith('='),
            isEntry: entryColors.includes(color),
            isHeading: color === headingColor,
          };
        }),
      ),
    }));
  });
}
