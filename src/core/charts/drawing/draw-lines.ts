/** Lines over the years: what was reached with filled dots, the target dashed with hollow ones. */
import { runsOf } from '../../runs-of';
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

/** How the first series looks, and what it is held against. */
const looks = [
  { stroke: 'accent', thickness: 2, isDashed: false, radius: 4, fill: 'accent', ink: 'text' },
  { stroke: 'text', thickness: 1, isDashed: true, radius: 3, fill: 'paper', ink: 'quiet' },
] as const;
type Look = (typeof looks)[number];
type Point = readonly [x: number, y: number];

function lineThrough({ stroke, thickness, isDashed }: Look, points: readonly Point[]): Shape {
  return { kind: 'line', points, stroke, thickness, isDashed };
}

/** Both ends of a level line. */
function level(y: number, left: number, right: number): Point[] {
  const at = (x: number): Point => [x, y];
  return [at(left), at(right)];
}

function dotAt({ stroke, radius, fill }: Look, x: number, y: number): Shape {
  return { kind: 'dot', x, y, radius, fill, stroke };
}

/** The parts of a line between the years that have no number. */
function partsOf({ values }: ChartSeries): [first: number, last: number][] {
  const filled = values.flatMap((each, index) => (each === null ? [] : [index]));
  return runsOf(filled).filter(([first, last]) => last > first);
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
    { kind: 'line', points: level(bottom, 0, drawingWidth), stroke: 'line', thickness: 1, isDashed: false },
    ...categories.map((name, index) => textAt(name, x(index), bottom + lineHeight, { anchor: 'middle', ink: 'quiet' })),
  ];
  series.forEach((each, number) => {
    const { values } = each;
    const look = looks[number]!;
    const isMain = number === 0;
    for (const [first, last] of partsOf(each)) {
      const points = values.slice(first, last + 1).map((value, index) => [x(first + index), y(value!.value)] as const);
      shapes.push(lineThrough(look, points));
    }
    values.forEach((value, index) => {
      if (value === null) return;
      const at = y(value.value);
      const other = series[1 - number]?.values[index]?.value;
      const isAbove = other === undefined || other === value.value ? isMain : value.value > other;
      const options = { anchor: 'middle', ink: look.ink, isBold: isMain } as const;
      shapes.push(dotAt(look, x(index), at));
      shapes.push(textAt(value.text, x(index), isAbove ? at - 7 : at + letterSize + 5, options));
    });
  });
  let left = 0;
  const row = bottom + 2.2 * lineHeight;
  series.forEach((_, number) => {
    const look = looks[number]!;
    const name = names[number]!;
    shapes.push(lineThrough(look, level(row, left, left + 24)));
    shapes.push(dotAt(look, left + 12, row));
    shapes.push(textAt(name, left + 30, row + 4, { ink: 'quiet' }));
    left += 50 + widthOf(name);
  });
  return { width: drawingWidth, height: row + 10, shapes: [...head.shapes, ...shapes] };
}
