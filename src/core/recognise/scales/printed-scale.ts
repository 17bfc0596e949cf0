/** The scales that a workbook prints itself. */
import { printedScale } from '../../calc/scales/own-scale';
import type { Scale, ScaleClass } from '../../calc/scales/scale';
import { columnsWithRole, isGuessed, placeIn, type Table, type TableColumn } from '../../tables/table';
import type { TableValues } from '../../tables/table-values';
import type { Place } from '../../workbook/workbook';
import { readInterval, type Interval } from './interval';

/** A class of a printed scale with the cell of its bounds. */
export interface PrintedClass {
  readonly label: string;
  readonly interval: Interval;
  readonly text: string;
  readonly place: Place;
}

/** A scale that a table of the workbook prints. */
export interface PrintedScale {
  readonly table: Table;
  readonly scale: Scale;
  /** From the highest to the lowest class. */
  readonly classes: readonly PrintedClass[];
  /** True for lines of text: what is read of their bounds proves nothing against them. */
  readonly isList?: true;
}

/** Fewer classes are no scale. */
export const smallestScale = 3;
/** What has more classes is a list of something else. */
const largestScale = 20;

/** The scales of a table of kind `skala` or `skala-ikm`: one for each column of labels; none when bounds can't be read. */
export function scalesOf(values: TableValues): PrintedScale[] {
  const interval = values.column('interval');
  if (interval === undefined) return [];
  const columns = ['kategori', 'mutu'].flatMap((role) => columnsWithRole(values.table, role));
  return columns.flatMap((labels) => {
    const classes = classesOf(values, interval, labels);
    if (classes.length < smallestScale || classes.length > largestScale) return [];
    const printed = printedScaleOf(values.table, classes);
    const isDoubtful = isGuessed(interval) || isGuessed(labels);
    return isDoubtful ? { ...printed, scale: { ...printed.scale, isGuessed: true } } : printed;
  });
}

/** The scale of some classes, in any order. */
export function printedScaleOf(table: Table, given: readonly PrintedClass[]): PrintedScale {
  const classes = [...given].sort((a, b) => startOf(b.interval) - startOf(a.interval));
  const unit = table.layout.kind === 'skala' && !isPointScale(classes) ? 'percent' : 'points';
  const asClasses: ScaleClass[] = classes.map(({ label, interval: bounds }, index) => ({
    label,
    lower: bounds.lower,
    lowerInclusive: bounds.lowerInclusive,
    // The highest class is open upwards: reports put 106 % into "91 ≤ 100".
    upper: index === 0 ? null : bounds.upper,
    upperInclusive: bounds.upperInclusive,
  }));
  const scale = printedScale(table.sheet.name, table.title ?? table.sheet.name, unit, asClasses);
  return { table, classes, scale };
}

function startOf(interval: Interval): number {
  return interval.lower ?? -Infinity;
}

/** Bounds that never come near 50 are points on a short scale (1–5), not percentages. */
function isPointScale(classes: readonly PrintedClass[]): boolean {
  return classes.every(({ interval }) => (interval.upper ?? interval.lower ?? 0) <= 5);
}

function classesOf(values: TableValues, interval: TableColumn, labels: TableColumn): PrintedClass[] {
  return values.table.rows.flatMap((_, item) => {
    const [text, label] = [values.textAt(interval, item), values.textAt(labels, item)];
    const bounds = readInterval(text);
    if (bounds === null || label === '') return [];
    return { label, interval: bounds, text, place: placeIn(values.table, item, interval) };
  });
}
