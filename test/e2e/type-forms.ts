/** Fills the forms of a profile by keys at a given pace, and tells what arrived of it. */
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { formatCell } from '../../src/core/workbook/address';
import { cellAt, type CellValue } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import type { WebEdition } from './web-edition';

/** What is typed, and what then stands in the cell. */
const entries: readonly (readonly [string, CellValue])[] = [
  ['85', 85],
  ['75,5', 75.5],
  ['Cilacap', 'Cilacap'],
  ['12', 12],
  ['1.250.000', 1_250_000],
  ['60', 60],
  ['Baik sekali', 'Baik sekali'],
  ['100', 100],
  ['9', 9],
  ['Rp 45.310.000', 45_310_000],
];

/** A cell to fill in; one of the format for texts keeps a number as the text that was typed, one of percentages as so many of a hundred. */
interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly isText: boolean;
  readonly isPercentage: boolean;
}

/** Cells one behind the other that are filled with one key between them. */
interface Run {
  readonly sheet: string;
  readonly key: 'Enter' | 'ArrowDown' | 'Tab';
  readonly cells: readonly FormCell[];
}

const shortest = 3;
const longest = 10;

/**
 * Empty cells to fill in that lie side by side. A percentage that is typed is another matter, and so is a cell that takes
 * only whole numbers: it refuses the rest with a message that waits to be closed.
 */
function neighbours(plan: SheetPlan, down: number, right: number): Run['cells'][] {
  const choosy = (plan.wholeNumbers ?? []).map(({ area }) => area);
  const open = plan.cells.filter(
    ({ role, value, formula, format = '', row, column }) =>
      role === 'input' &&
      value === undefined &&
      formula === undefined &&
      !format.includes('%') &&
      !choosy.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
  );
  const at = new Map(
    open.map(({ row, column, format }) => [
      formatCell(row, column),
      { row, column, isText: format === '@', isPercentage: format?.endsWith('%') === true },
    ]),
  );
  const runs: Run['cells'][] = [];
  for (const { row, column } of open) {
    if (at.has(formatCell(row - down, column - right))) continue;
    const run: FormCell[] = [];
    for (let place = at.get(formatCell(row, column)); place !== undefined && run.length < longest;) {
      run.push(place);
      place = at.get(formatCell(place.row + down, place.column + right));
    }
    if (run.length >= shortest) runs.push(run);
  }
  return runs;
}

/** As many cells of the forms of a profile as wanted, over several sheets, half of them downwards and half to the right. */
function chooseRuns(plans: readonly SheetPlan[], wanted: number): Run[] {
  const chosen: Run[] = [];
  let count = 0;
  const take = (sheet: string, key: Run['key'], cells: Run['cells'], most: number): void => {
    const rest = cells.slice(0, most - count);
    const taken = chosen.some((run) => run.sheet === sheet && run.cells.some((cell) => rest.includes(cell)));
    if (rest.length === 0 || taken) return;
    chosen.push({ sheet, key, cells: rest });
    count += rest.length;
  };
  for (const plan of plans) {
    for (const cells of neighbours(plan, 1, 0).slice(0, 1)) {
      take(plan.name, chosen.length % 2 === 0 ? 'Enter' : 'ArrowDown', cells, wanted / 2);
    }
  }
  for (const plan of plans) {
    const below = chosen.filter(({ sheet }) => sheet === plan.name).flatMap(({ cells }) => cells.map(({ row }) => row));
    for (const cells of neighbours(plan, 0, 1)
      .filter(([first]) => !below.includes(first!.row))
      .slice(0, 4)) {
      take(plan.name, 'Tab', cells, wanted);
    }
  }
  return chosen;
}

/** A cell of which another value arrived than was typed. */
export interface Lost {
  readonly cell: string;
  readonly typed: string;
  readonly arrived: CellValue;
}

/**
 * Types into the open workbook, which has the sheets of the plans, without a pause but the given one between two keys.
 * @returns how many cells were filled, and which of them hold something else than was typed, by the saved file
 */
export async function typeIntoForms(
  edition: WebEdition,
  plans: readonly SheetPlan[],
  { cells: wanted, delay }: { readonly cells: number; readonly delay: number },
): Promise<{ readonly count: number; readonly lost: readonly Lost[] }> {
  const { page } = edition;
  const typed: { sheet: string; row: number; column: number; text: string; value: CellValue }[] = [];
  for (const { sheet, key, cells } of chooseRuns(plans, wanted)) {
    await edition.tab(sheet).click();
    await edition.goTo(formatCell(cells[0]!.row, cells[0]!.column));
    const last = cells[cells.length - 1]!;
    const lastAddress = formatCell(last.row, last.column);
    for (const { row, column, isText, isPercentage } of cells) {
      // Nobody clicks elsewhere before they see that what they typed has arrived.
      if (row === last.row && column === last.column) await edition.waitForSelection(lastAddress);
      const [text, value] = entries[typed.length % entries.length]!;
      const kept = isPercentage && typeof value === 'number' ? Number(`${String(value)}e-2`) : value;
      typed.push({ sheet, row, column, text, value: isText ? text : kept });
      await page.keyboard.type(text, { delay });
      await page.keyboard.press(key, { delay });
    }
    await edition.waitForOtherSelection(lastAddress);
  }
  const saved = await readWorkbook((await edition.save()).bytes);
  const lost = typed.flatMap(({ sheet, row, column, text, value }) => {
    const found = saved.sheets.find(({ name }) => name === sheet);
    const arrived = (found === undefined ? undefined : cellAt(found, row, column)?.value) ?? null;
    return arrived === value ? [] : [{ cell: `${sheet}!${formatCell(row, column)}`, typed: text, arrived }];
  });
  return { count: typed.length, lost };
}
