/** Lines over the years: what was reached with filled dots, the target dashed with hollow ones. */
import type { Chart, ChartSeries } from '../chart';
import {
  drawingWidth,
  letterSize,
  lineHeight,
  textAt,
  titleShapes,
  widthOf,
  type Drawing,
  type DrawingWords,
  type Shape,
} from './drawing';

const plotHeight = 110;
/** Room for a number above the highest point and below the lowest. */
const edge = 20;

/** The parts of a line between the years that have no number. */
function runsOf({ values }: ChartSeries): number[][] {
  const runs: number[][] = [[]];
  values.forEach((each, index) => {
    if (each !== null) runs.at(-1)!.push(index);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 1);
}

/** Every point has its number; where two meet, the higher one has it above and the lower one below. */
export function drawLines(chart: Chart, { title, series: names }: DrawingWords): Drawing {
  const { categories, series } = chart;
  const all = series.flatMap(({ values }) => values.flatMap((each) => (each === null ? [] : [each.value])));
  const least = Math.min(...all);
  const span = Math.max(...all) - least || 1;
  const side = Math.max(...series.flatMap(({ values }) => values.map((each) => widthOf(each?.text ?? '')))) / 2;
  const head = titleShapes(title);
  const step = categories.length > 1 ? (drawingWidth - 2 * side) / (categories.length - 1) : 0;
  const x = (index: number): number => side + index * step;
  const y = (value: number): number => head.bottom + edge + (1 - (value - least) / span) * (plotHeight - 2 * edge);
  const bottom = head.bottom + plotHeight;
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [[0, bottom] as const, [drawingWidth, bottom] as const],
      stroke: 'line',
      thickness: 1,
      isDashed: false,
    },
    ...categories.map((name, index) => textAt(name, x(index), bottom + lineHeight, { anchor: 'middle', ink: 'quiet' })),
  ];
  series.forEach((each, number) => {
    const isMain = number === 0;
    const stroke = isMain ? 'accent' : 'text';
    for (const run of runsOf(each)) {
      const points = run.map((index) => [x(index), y(each.values[index]!.value)] as const);
      shapes.push({ kind: 'line', points, stroke, thickness: isMain ? 2 : 1, isDashed: !isMain });
    }
    each.values.forEach((value, index) => {
      if (value === null) return;
      const at = y(value.value);
      const other = series[1 - number]?.values[index]?.value;
      const isAbove = other === undefined || other === value.value ? isMain : value.value > other;
      shapes.push({
        kind: 'dot',
        x: x(index),
        y: at,
        radius: isMain ? 4 : 3,
        fill: isMain ? 'accent' : 'paper',
        stroke,
      });
      shapes.push(
        textAt(value.text, x(index), isAbove ? at - 7 : at + letterSize + 5, {
          anchor: 'middle',
          ink: isMain ? 'text' : 'quiet',
          isBold: isMain,
        }),
      );
    });
  });
  let left = 0;
  const row = bottom + 2.2 * lineHeight;
  series.forEach((_, number) => {
    const isMain = number === 0;
    const stroke = isMain ? 'accent' : 'text';
    const points = [[left, row] as const, [left + 24, row] as const];
    shapes.push({ kind: 'line', points, stroke, thickness: isMain ? 2 : 1, isDashed: !isMain });
    shapes.push({
      kind: 'dot',
      x: left + 12,
      y: row,
      radius: isMain ? 4 : 3,
      fill: isMain ? 'accent' : 'paper',
      stroke,
    });
    shapes.push(textAt(names[number]!, left + 30, row + 4, { ink: 'quiet' }));
    left += 50 + widthOf(names[number]!);
  });
  return { width: drawingWidth, height: row + 10, shapes: [...head.shapes, ...shapes] };
}
