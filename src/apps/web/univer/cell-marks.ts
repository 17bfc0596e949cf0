/** Marks over the cells of the grid: they are drawn, and no part of the workbook. */
import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellCustomRender, ICellDataForSheetInterceptor, Injector, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { HoverManagerService, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../../core/workbook/workbook';
import type { CellMark } from '../../../hosts/excel/cell-mark';
import type { UniverGrid } from './univer-grid';

/** Pixels: the line, how far it is from the edges of its cell, and the dots of a warning. */
const LINE = 2;
const INSET = 2;
const DOTS = [2, 3];

/** What a mark says, and where its cell is: pixels from the corner of the grid's canvas. */
export interface ShownReason {
  readonly reason: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The marks of the workbook that is open. */
export class CellMarks {
  private marks = new Map<string, CellMark>();
  private tell: (shown: ShownReason | null) => void = () => undefined;
  /** The cell that was told of last, as a key; marks that are drawn anew are told of by the next move of the pointer. */
  private told = '';

  constructor(
    private readonly api: FUniver,
    private readonly grid: UniverGrid,
  ) {}

  /**
   * Begins to draw, once Univer has its services together.
   * @param tell called with what the mark under the pointer says, and with null when there is none
   */
  begin(injector: Injector, tell: (shown: ShownReason | null) => void): void {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const mark = this.markAt(subUnitId, row, col);
        return next(mark === null ? cell : withLine(cell, mark));
      },
    });
    this.tell = tell;
    injector.get(HoverManagerService).currentPosition$.subscribe((hovered) => {
      const { location } = hovered ?? {};
      const cell = location ? keyOf(location.subUnitId, location.row, location.col) : '';
      if (cell === this.told) return;
      this.told = cell;
      const mark = location ? this.markAt(location.subUnitId, location.row, location.col) : null;
      if (mark === null || !hovered) tell(null);
      else {
        const { startX: left, startY: top, endX: right, endY: bottom } = hovered.position;
        tell({ reason: mark.reason, left, top, right, bottom });
      }
    });
  }

  /** Draws these marks instead of those before. */
  show(marks: readonly CellMark[]): void {
    const idOf = new Map(this.grid.sheets().map(({ id, name }) => [name, id]));
    this.marks = new Map(
      marks.map((mark) => [keyOf(idOf.get(mark.place.sheet) ?? '', mark.place.row, mark.place.column), mark]),
    );
    this.told = '';
    this.tell(null);
    this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** The mark of a cell while it holds what was checked; null for none. */
  private markAt(sheetId: string, row: number, column: number): CellMark | null {
    if (this.marks.size === 0) return null;
    const mark = this.marks.get(keyOf(sheetId, row, column));
    if (mark === undefined) return null;
    return plain(this.grid.cell(sheetId, row, column)?.value ?? null) === plain(mark.value) ? mark : null;
  }
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

/** A value as the grid keeps it: error values are texts there, and nothing is an empty text. */
function plain(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? (value?.error ?? '') : value;
}

function withLine(cell: Nullable<ICellDataForSheetInterceptor>, { severity }: CellMark): ICellDataForSheetInterceptor {
  return { ...cell, customRender: [...(cell?.customRender ?? []), lines[severity]] };
}

function line(color: string, dots: number[]): ICellCustomRender {
  return {
    drawWith(context, { primaryWithCoord }) {
      const { startX, endX, endY } = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
      // The theme may change while the page is open.
      context.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue(color);
      context.lineWidth = LINE;
      context.setLineDash(dots);
      context.beginPath();
      context.moveTo(startX + INSET, endY - INSET);
      context.lineTo(endX - INSET, endY - INSET);
      context.stroke();
      context.setLineDash([]);
    },
  };
}

/** An error has a whole line, a warning a dotted one: they are told apart without colours. */
const lines = { error: line('--error', []), warning: line('--warning', DOTS) } as const;
