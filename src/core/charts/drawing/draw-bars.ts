/** Lying bars: the name above each, the number at its right, so that long names of indicators can be read. */
import type { Chart } from '../chart';
import {
  drawingWidth,
  letterSize,
  lineHeight,
  linesOf,
  textAt,
  titleShapes,
  widthOf,
  type Drawing,
  type DrawingWords,
  type Shape,
} from './drawing';

const barHeight = 12;
const gap = 8;

/** Bars from zero; a marked one is hollow with a thick edge, so that it is seen in black and white. */
export function drawBars(chart: Chart, { title, mark }: DrawingWords): Drawing {
  const { categories, reference, marked } = chart;
  const values = chart.series[0]!.values;
  const numbers = values.flatMap((each) => (each === null ? [] : [each.value]));
  const least = Math.min(0, ...numbers);
  const most = Math.max(reference?.value ?? 0, ...numbers, least + Number.EPSILON);
  const room = drawingWidth - 8 - Math.max(...values.map((each) => widthOf(each?.text ?? '')));
  const across = (value: number): number => ((value - least) / (most - least)) * room;
  const head = titleShapes(title);
  const top = head.bottom + (reference === null ? 0 : lineHeight);
  const shapes: Shape[] = [];
  let y = top;
  categories.forEach((name, index) => {
    const lines = linesOf(name, drawingWidth, 2);
    lines.forEach((line, place) => shapes.push(textAt(line, 0, y + letterSize + place * lineHeight)));
    y += lines.length * lineHeight + 2;
    const value = values[index];
    if (value) {
      const [from, to] = [across(Math.min(0, value.value)), across(Math.max(0, value.value))];
      const isMarked = marked.includes(index);
      shapes.push({
        kind: 'box',
        x: from,
        y,
        width: Math.max(to - from, 1),
        height: barHeight,
        fill: isMarked ? 'paper' : 'accent',
        stroke: isMarked ? 'text' : null,
      });
      shapes.push(textAt(value.text, drawingWidth, y + letterSize - 1, { anchor: 'end', isBold: isMarked }));
    }
    y += barHeight + gap;
  });
  if (reference !== null) {
    const x = across(reference.value);
    const points = [[x, top - 2] as const, [x, y - gap + 2] as const];
    shapes.push({ kind: 'line', points, stroke: 'text', thickness: 1, isDashed: true });
    shapes.push(textAt(reference.text, x, top - 5, { anchor: 'end', ink: 'quiet' }));
  }
  if (marked.length > 0 && mark !== '') {
    shapes.push({ kind: 'box', x: 1, y, width: 16, height: barHeight - 2, fill: 'paper', stroke: 'text' });
    linesOf(mark, drawingWidth - 24, 2).forEach((line) => {
      shapes.push(textAt(line, 24, y + letterSize - 2, { ink: 'quiet' }));
      y += lineHeight;
    });
  }
  return { width: drawingWidth, height: y + 4, shapes: [...head.shapes, ...shapes] };
}
