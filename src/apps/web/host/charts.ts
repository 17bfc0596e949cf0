/** The charts of a sheet, as Office.js offers them. The grid draws none: they are kept for as long as the page is open. */
import { kept, remember } from '../../../core/remember';
import { parseCell } from '../../../core/workbook/address';
import type { ChartObject, ChartsObject, ChartSeriesObject } from '../../../hosts/excel/chart-api';
import type { RangeObject } from '../../../hosts/excel/excel-api';
import type { Grid } from '../grid/grid';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import { requireUnprotected } from './protection';
import { Range } from './range';
import { requireColor } from './range-format';
import type { RequestQueue } from './request-queue';

/** A chart of a sheet. */
interface KeptChart {
  name: string;
  title: string;
  readonly type: string;
  /** How many rows of numbers it has, and how many numbers each. */
  readonly series: number;
  readonly points: number;
}

const chartsBySheet = remember((_grid: Grid) => new Map<string, KeptChart[]>());

function chartsOf(grid: Grid, sheetId: string): KeptChart[] {
  return kept(chartsBySheet(grid), sheetId, () => []);
}

function refuse(what: string): never {
  throw new OfficeFailure('InvalidArgument', what);
}

/** Queues a change of the charts of a sheet, checked when its turn comes. */
function change(queue: RequestQueue, given: unknown, call: () => void): void {
  queue.addWrite(call, given);
}

/** The strict `Excel.ChartSeries`; what is set is checked, and nothing of it can be read here. */
function seriesOf(queue: RequestQueue, chart: Chart, index: number): ChartSeriesObject {
  const check = (): KeptChart => {
    const { handle } = chart;
    if (handle === null || index < 0 || index >= handle.series) refuse(`The chart has no series ${index}.`);
    return handle;
  };
  const setColor = (color: string): void => {
    change(queue, color, () => {
      check();
      requireColor(color);
    });
  };
  const checked = {
    set color(color: string) {
      setColor(color);
    },
    set weight(weight: number) {
      change(queue, weight, () => {
        check();
        if (weight < 0) refuse('A line has no negative weight.');
      });
    },
    set lineStyle(style: string) {
      change(queue, style, () => {
        check();
        if (!['Continuous', 'Dash'].includes(style)) refuse(`No line is "${style}" here.`);
      });
    },
  };
  return {
    set hasDataLabels(shown: boolean) {
      change(queue, shown, check);
    },
    set gapWidth(width: number) {
      change(queue, width, () => {
        check();
        if (width < 0 || width > 500) refuse('The gap is 0 to 500 percent of a bar.');
      });
    },
    set markerStyle(style: Excel.ChartSeries['markerStyle']) {
      change(queue, style, () => {
        check();
        if (!['Circle', 'Square'].includes(style)) refuse(`No marker is "${style}" here.`);
      });
    },
    set markerBackgroundColor(color: string) {
      setColor(color);
    },
    format: { fill: { setSolidColor: setColor }, line: checked },
    points: {
      getItemAt: (point: number) => {
        change(queue, point, () => {
          if (point < 0 || point >= check().points) refuse(`The series has no point ${point}.`);
        });
        return { format: { fill: { setSolidColor: setColor }, border: checked } };
      },
    },
    setXAxisValues: (cells: RangeObject) => {
      change(queue, undefined, () => {
        const { points } = check();
        const area = cells instanceof Range ? cells.handle?.area : undefined;
        if (area === undefined) refuse('The categories are no cells.');
        if (area.bottom - area.top + 1 !== points) refuse('There are not as many categories as numbers.');
      });
    },
  } as ChartSeriesObject;
}

/** The strict `Excel.Chart`. */
class Chart extends ClientObject<KeptChart> implements ChartObject {
  constructor(queue: RequestQueue, find: () => KeptChart | null) {
    super(queue, 'Chart', find);
  }

  get name(): string {
    return this.read('name');
  }
  set name(name: string) {
    this.remember('name', name);
    this.set(name, (chart) => {
      chart.name = name;
    });
  }

  get title(): ChartObject['title'] {
    const set = (text: string): void => {
      this.set(text, (chart) => {
        chart.title = text;
      });
    };
    return {
      set text(text: string) {
        set(text);
      },
    } as ChartObject['title'];
  }

  get legend(): ChartObject['legend'] {
    return this.settable('visible');
  }

  get axes(): ChartObject['axes'] {
    return { categoryAxis: this.settable('reversePlotOrder'), valueAxis: this.settable('minimum') };
  }

  get series(): ChartObject['series'] {
    return { getItemAt: (index) => seriesOf(this.queue, this, index) };
  }

  setPosition(startCell: string, endCell: string): void {
    this.set([startCell, endCell], () => {
      const [start, end] = [parseCell(startCell), parseCell(endCell)];
      if (start === null || end === null) refuse('A chart lies between two cells.');
      if (start.row > end.row || start.column > end.column) refuse('The second cell is below and right of the first.');
    });
  }

  protected override fetch(chart: KeptChart, name: string): unknown {
    if (name !== 'name') throw this.unknownProperty(name);
    return chart.name;
  }

  private set(given: unknown, call: (chart: KeptChart) => void): void {
    change(this.queue, given, () => {
      if (this.handle === null) throw new OfficeFailure('ItemNotFound', 'There is no such chart.');
      call(this.handle);
    });
  }

  /** An object with one property that is only set. */
  private settable<Name extends string>(name: Name): { [key in Name]: never } {
    const set = (value: unknown): void => {
      this.set(value, () => undefined);
    };
    return Object.defineProperty({}, name, { set, enumerable: true }) as { [key in Name]: never };
  }
}

/** The strict `Excel.ChartCollection`. */
export class Charts extends ClientObject<string> implements ChartsObject {
  constructor(queue: RequestQueue, find: () => string | null) {
    super(queue, 'ChartCollection', find);
  }

  get items(): ChartObject[] {
    return this.read('items');
  }

  add(type: string, sourceData: RangeObject, seriesBy: string): Chart {
    let made: KeptChart | null = null;
    change(this.queue, [type, seriesBy], () => {
      const sheetId = this.handle;
      if (sheetId === null) throw new OfficeFailure('ItemNotFound', 'There is no such sheet.');
      requireUnprotected(this.queue, sheetId);
      if (!['BarClustered', 'LineMarkers'].includes(type)) refuse(`No chart is "${type}" here.`);
      if (seriesBy !== 'Columns') refuse('This host takes rows of numbers from columns only.');
      const area = sourceData instanceof Range ? sourceData.handle?.area : undefined;
      if (area === undefined || area.bottom === area.top) refuse('A chart needs headings and numbers.');
      const charts = chartsOf(this.queue.grid, sheetId);
      made = {
        name: `Chart ${charts.length + 1}`,
        title: '',
        type,
        series: area.right - area.left + 1,
        points: area.bottom - area.top,
      };
      charts.push(made);
    });
    return new Chart(this.queue, () => made);
  }

  protected override fetch(sheetId: string, name: string): unknown {
    if (name !== 'items/name') throw this.unknownProperty(name);
    const charts = chartsOf(this.queue.grid, sheetId).map((chart) => {
      const found = new Chart(this.queue, () => chart);
      found.load('name');
      return found;
    });
    this.remember('items', charts);
    return charts;
  }
}
