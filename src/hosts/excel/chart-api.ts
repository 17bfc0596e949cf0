/** What this project uses of Excel's charts, cut out of `@types/office-js` (see excel-api.ts). All of it is in ExcelApi 1.7. */
import type { RangeObject } from './range-api';

/** A line of a chart or around a part of it. */
type ChartLineObject = Pick<Excel.ChartLineFormat, 'color' | 'lineStyle' | 'weight'>;

/** One bar or dot. */
export interface ChartPointObject {
  readonly format: {
    readonly fill: { setSolidColor(color: string): void };
    readonly border: Pick<Excel.ChartBorder, 'color' | 'weight'>;
  };
}

/** A row of numbers in a chart. */
export interface ChartSeriesObject extends Pick<
  Excel.ChartSeries,
  'hasDataLabels' | 'markerStyle' | 'markerBackgroundColor' | 'gapWidth'
> {
  readonly format: {
    readonly fill: { setSolidColor(color: string): void };
    readonly line: ChartLineObject;
  };
  readonly points: { getItemAt(index: number): ChartPointObject };
  setXAxisValues(sourceData: RangeObject): void;
}

/** A chart. */
export interface ChartObject extends Pick<Excel.Chart, 'name'> {
  readonly title: Pick<Excel.ChartTitle, 'text'>;
  readonly legend: Pick<Excel.ChartLegend, 'visible'>;
  readonly series: { getItemAt(index: number): ChartSeriesObject };
  readonly axes: {
    readonly categoryAxis: Pick<Excel.ChartAxis, 'reversePlotOrder'>;
    readonly valueAxis: Pick<Excel.ChartAxis, 'minimum'>;
  };
  load(propertyNames: string): ChartObject;
  setPosition(startCell: string, endCell: string): void;
}

/** The charts of a sheet. */
export interface ChartsObject {
  readonly items: ChartObject[];
  load(propertyNames: string): ChartsObject;
  add(type: 'BarClustered' | 'LineMarkers', sourceData: RangeObject, seriesBy: 'Columns'): ChartObject;
}
