/** How cells look, as Office.js offers it; this host can change it, not tell it. */
import type { Area } from '../../../core/workbook/workbook';
import type { RangeFormatObject } from '../../../hosts/excel/range-api';
import type { CellLook } from '../grid/looks';
import { OfficeFailure } from './office-failure';
import { requireUnprotected } from './protection';
import type { RequestQueue } from './request-queue';

/** The cells that a format is of. */
export interface FormattedCells {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = { Left: 'left', Center: 'center', Right: 'right' };
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };
const LINES: Readonly<Record<string, 'thin' | 'dotted'>> = { Continuous: 'thin', Dot: 'dotted' };

/**
 * The strict `Excel.RangeFormat`. What is assigned between two synchronizations reaches the grid as one look, so that a
 * grid that draws has to draw it once.
 */
export class RangeFormat implements RangeFormatObject {
  readonly font: RangeFormatObject['font'];
  readonly fill: RangeFormatObject['fill'];
  private pending: CellLook | null = null;

  constructor(
    private readonly queue: RequestQueue,
    private readonly cells: () => FormattedCells,
  ) {
    const change = (look: CellLook): void => {
      this.change(look);
    };
    this.font = {
      set bold(bold: boolean) {
        change({ bold });
      },
      set italic(italic: boolean) {
        change({ italic });
      },
      set size(size: number) {
        change({ size });
      },
      set color(color: string) {
        change({ color: requireColor(color) });
      },
      set name(fontName: string) {
        change({ fontName });
      },
    };
    this.fill = {
      set color(fill: string) {
        change({ fill: requireColor(fill) });
      },
    };
  }

  set wrapText(wrap: boolean) {
    this.change({ wrap });
  }
  set horizontalAlignment(name: RangeFormatObject['horizontalAlignment']) {
    this.change({ horizontal: known(HORIZONTAL, name) });
  }
  set verticalAlignment(name: RangeFormatObject['verticalAlignment']) {
    this.change({ vertical: known(VERTICAL, name) });
  }
  set columnWidth(points: number) {
    this.write(points, ({ sheetId, areas }) => {
      for (const { left, right } of areas) this.queue.grid.setColumnWidth(sheetId, left, right, points);
    });
  }
  set rowHeight(points: number) {
    this.write(points, ({ sheetId, areas }) => {
      for (const { top, bottom } of areas) this.queue.grid.setRowHeight(sheetId, top, bottom, points);
    });
  }

  autofitRows(): void {
    this.write(undefined, ({ sheetId, areas }) => {
      for (const { top, bottom } of areas) this.queue.grid.fitRows(sheetId, top, bottom);
    });
  }

  get borders(): RangeFormatObject['borders'] {
    return {
      getItem: () => {
        const line = { style: 'thin' as 'thin' | 'dotted', color: '#000000' };
        const change = (part: Partial<typeof line>): void => {
          Object.assign(line, part);
          this.change({ line: { ...line } });
        };
        return {
          set style(name: string) {
            change({ style: known(LINES, name) });
          },
          set color(color: string) {
            change({ color: requireColor(color) });
          },
        } as Excel.RangeBorder;
      },
    };
  }

  private change(look: CellLook): void {
    if (this.pending !== null) {
      Object.assign(this.pending, look);
      this.queue.add(() => undefined);
      return;
    }
    const pending = { ...look };
    this.pending = pending;
    this.write(look, ({ sheetId, areas }) => {
      this.pending = null;
      this.queue.grid.setLook(sheetId, areas, pending);
    });
  }

  private write(given: unknown, call: (cells: FormattedCells) => void): void {
    this.queue.addWrite(() => {
      const cells = this.cells();
      requireUnprotected(this.queue, cells.sheetId);
      call(cells);
    }, given);
  }
}

function known<T>(names: Readonly<Record<string, T>>, name: string): NonNullable<T> {
  const value = names[name];
  if (value === undefined || value === null) throw new OfficeFailure('InvalidArgument', `"${name}" is not known here.`);
  return value;
}

/** A colour in the form that every Excel takes. */
export function requireColor(color: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(color)) throw new OfficeFailure('InvalidArgument', `"${color}" is no #RRGGBB.`);
  return color;
}
