/**
 * How the targets and realisasi of indicators are shown: as they were typed, large whole numbers with dots between the
 * thousands, and percentages that were typed with their sign (60%) with it in every table that repeats them.
 */
import { layoutOf } from '../layouts';
import { runsOf } from '../runs-of';
import { formatCell } from '../workbook/address';
import type { DraftColumn, DraftTable } from './draft';
import { columnOf, dataArea } from './draft-cells';
import type { NumberFormat } from './sheet-plan';

/** A percentage that was typed with its sign is hardly larger, as a fraction. */
const largestFraction = 1.5;
/** A fraction as a percentage has no more decimals of its own: what is below is noise. */
const decimalsOfPercentage = 6;
const thousand = 1000;
/** How the name of an indicator begins that is a percentage whatever its unit is called: Persentase, Prosentase, Presentase, %. */
const percentageNames = ['P??sentase', '%'];

/** True for a number in the unit of its row, of an indicator whose unit the kind of table can print. */
export function isInUnitOfRow({ content, whole }: DraftColumn, kind: string): boolean {
  return content === 'number' && !whole && layoutOf(kind)!.columns.some(({ role }) => role === 'satuan');
}

/**
 * The formats of the targets and realisasi of a table by the unit of their row or, where the form prints no unit, by the
 * name of the indicator. A percentage is known as a fraction by its whole row: of 1 and 2 under "%" neither is 100 %.
 *
 * @example
 * // Satuan % | Target 0.6 | Realisasi 0.55 -> 60% | 55%
 * // Satuan Rp | Target 125000000 -> 125.000.000
 * // Satuan Hari | Target 7.5 -> 7,5
 * // Indikator "Persentase desa tertib" | Target 0.6 -> 60%
 */
export function unitFormats(table: DraftTable): NumberFormat[] {
  const { columns, spec } = table;
  const indexes = columns.flatMap((column, index) =>
    column !== null && isInUnitOfRow(column, spec.kind) ? [index] : [],
  );
  const [unitColumn, nameColumn] = [columnOf(table, 'satuan'), columnOf(table, 'indikator')];
  const runs = runsOf(indexes);
  const top = table.headingBottom + 1;
  const ofRow = (column: number): string => `$${formatCell(top, column)}`;
  const all = runs.map(([first, last]) => (first === last ? ofRow(first) : `${ofRow(first)}:${ofRow(last)}`)).join(',');
  return runs.flatMap(([left, right]) => {
    const area = dataArea(table, left, right);
    const own = formatCell(top, left);
    const unitIs = (...words: string[]): string[] => words.map((word) => `TRIM(${ofRow(unitColumn)})="${word}"`);
    const isNumber = `ISNUMBER(${own})`;
    const isLarge = [isNumber, `ABS(${own})>=${thousand}`, `${own}=INT(${own})`];
    const large = unitColumn < 0 ? isLarge : [...isLarge, `NOT(${unitIs('tahun')[0]!})`];
    const dotted = { area, condition: `=AND(${large.join(',')})`, format: '#,##0' };
    if (unitColumn < 0 && nameColumn < 0) return [dotted];
    const isPercentage =
      unitColumn < 0
        ? percentageNames.map((name) => `COUNTIF(${ofRow(nameColumn)},"${name}*")>0`)
        : unitIs('%', 'persen');
    const isFraction = [
      isNumber,
      `OR(${isPercentage.join(',')})`,
      `MAX(${all})<=${largestFraction}`,
      `MIN(${all})<=1`,
      `MIN(${all})>=-${largestFraction}`,
    ];
    const isWhole = `ROUND(${own}*100,${decimalsOfPercentage})=ROUND(${own}*100,0)`;
    return [
      { area, condition: `=AND(${[...isFraction, isWhole].join(',')})`, format: '0%' },
      { area, condition: `=AND(${[...isFraction, `NOT(${isWhole})`].join(',')})`, format: '0.00%' },
      dotted,
    ];
  });
}
