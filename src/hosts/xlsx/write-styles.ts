/** Collects the styles of the cells that are written, each once. */
import { fontName, fontSize, lineColor, looks, toneLooks } from '../../core/scaffold/looks';
import type { PlannedCell, Tone } from '../../core/scaffold/sheet-plan';
import { StyleTable } from './style-table';

/** The styles of a workbook in the order in which cells ask for them. */
export class WrittenStyles {
  private readonly table = new StyleTable(fontName, fontSize);

  /** The number by which a cell names its style. */
  styleOf(cell: PlannedCell): number {
    const look = looks[cell.role];
    return this.table.numberOf({
      ...look,
      fontName,
      line: look.border === 'none' ? null : { style: look.border, color: lineColor },
      horizontal: cell.align ?? look.align,
      vertical: cell.role === 'heading' ? 'center' : 'top',
      format: cell.format,
    });
  }

  /** The number by which a conditional format names the look of a tone. */
  toneOf(tone: Tone): number {
    return Object.keys(toneLooks).indexOf(tone);
  }

  /** The styles part. */
  xml(): string {
    const tones = Object.values(toneLooks).map(
      ({ bold, italic, color, fill }) =>
        `<dxf><font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<color rgb="FF${color}"/></font>` +
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
    );
    return this.table.xml(tones);
  }
}
