import type { Chart } from '../chart';
import { drawBars } from './draw-bars';
import { drawLines } from './draw-lines';
import type { Drawing, DrawingWords } from './drawing';

/** Draws a chart with its words. */
export function drawChart(chart: Chart, words: DrawingWords): Drawing {
  return chart.shape === 'bars' ? drawBars(chart, words) : drawLines(chart, words);
}
