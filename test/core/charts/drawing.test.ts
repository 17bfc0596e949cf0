import fc from 'fast-check';
import type { Chart, ChartValue } from '../../../src/core/charts/chart';
import { drawChart } from '../../../src/core/charts/drawing';
import { linesOf, widthOf, type Drawing, type Shape } from '../../../src/core/charts/drawing/drawing';

function chartOf(shape: 'bars' | 'lines', rows: readonly (readonly (number | null)[])[], names?: string[]): Chart {
  const valueOf = (value: number | null): ChartValue | null =>
    value === null ? null : { value, text: value.toFixed(2).replace('.', ','), format: '0.00', cell: null };
  return {
    id: shape === 'bars' ? 'capaian' : 'realisasi-tahun',
    section: 'capaian',
    subject: '',
    year: 2025,
    shape,
    categories: names ?? rows[0]!.map((_, index) => String(2020 + index)),
    series: rows.map((values, index) => ({ role: index === 0 ? 'realisasi' : 'target', values: values.map(valueOf) })),
    reference: shape === 'bars' ? { value: 1, text: '100%' } : null,
    marked: shape === 'bars' ? [0] : [],
    isLowerBetter: false,
  };
}

const draw = (chart: Chart): Drawing =>
  drawChart(chart, { title: 'Judul', series: ['Realisasi', 'Target'], mark: 'di bawah 100%' });

const boxes = ({ shapes }: Drawing): (Shape & { kind: 'box' })[] => shapes.filter((shape) => shape.kind === 'box');
const texts = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('bars are as long as their numbers, and a marked one is hollow', () => {
  const [first, second] = boxes(draw(chartOf('bars', [[0.5, 1]])));
  expect(first!.width * 2).toBeCloseTo(second!.width);
  expect([first!.fill, first!.stroke]).toEqual(['paper', 'text']);
  expect([second!.fill, second!.stroke]).toEqual(['accent', null]);
});

test('a bar below zero ends where those above it begin', () => {
  const [below, above] = boxes(draw(chartOf('bars', [[-0.5, 1]])));
  expect(below!.x + below!.width).toBeCloseTo(above!.x);
});

test('every number is written, and nothing stands outside the drawing', () => {
  const number = fc.option(fc.double({ min: -3, max: 1e12, noNaN: true }), { nil: null });
  const rows = fc
    .integer({ min: 1, max: 6 })
    .chain((length) =>
      fc.tuple(
        fc.array(number, { minLength: length, maxLength: length }),
        fc.array(number, { minLength: length, maxLength: length }),
      ),
    );
  fc.assert(
    fc.property(rows, fc.constantFrom('bars' as const, 'lines' as const), ([one, other], shape) => {
      fc.pre(one.some((value) => value !== null));
      const chart = chartOf(shape, shape === 'bars' ? [one] : [one, other]);
      const drawing = draw(chart);
      const written = texts(drawing);
      for (const { values } of chart.series) {
        for (const value of values) if (value !== null) expect(written).toContain(value.text);
      }
      for (const shapeOf of drawing.shapes) {
        const ys = shapeOf.kind === 'line' ? shapeOf.points.map(([, y]) => y) : [shapeOf.y];
        const xs = shapeOf.kind === 'line' ? shapeOf.points.map(([x]) => x) : [shapeOf.x];
        for (const y of ys) expect(y >= 0 && y <= drawing.height).toBe(true);
        for (const x of xs) expect(x >= -0.001 && x <= drawing.width + 0.001).toBe(true);
      }
    }),
  );
});

test('a long name is broken between words, and its last line says that more follows', () => {
  const name =
    'Persentase kelompok masyarakat yang mendapatkan pembinaan ketenteraman dan ketertiban umum di kecamatan';
  const lines = linesOf(name, 200, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(linesOf(name, 200, 9).join(' ')).toBe(name);
  for (const line of linesOf(name, 200, 9)) expect(widthOf(line)).toBeLessThanOrEqual(200);
});

test('a line of capitals holds fewer letters than one of small ones', () => {
  const name = 'program penunjang urusan pemerintahan daerah kabupaten/kota';
  const [small] = linesOf(name, 320, 2);
  const [large] = linesOf(name.toUpperCase(), 320, 2);
  expect(large!.length).toBeLessThan(small!.length);
  expect(widthOf(large!)).toBeLessThanOrEqual(320);
});
