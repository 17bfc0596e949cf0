/** Reads from the XML of a sheet its tab, how large it is shown, its usual sizes, and where groups have their sign. */
import type { SavedSheet, UsualSizes } from './export-model';
import type { Attributes } from './package-parts';
import { colorOf } from './read-colors';
import { isOn } from './read-font';
import { isTrue } from './sheet-reader';

type Properties = Pick<SavedSheet, 'tabColor' | 'zoom' | 'view' | 'usual' | 'groupSigns'>;

/** What a view says of a sheet that is neither shown nor changed here. */
const viewed = [
  ...['showFormulas', 'showRowColHeaders', 'showZeros', 'rightToLeft', 'view'],
  ...['defaultGridColor', 'colorId', 'showRuler', 'showOutlineSymbols', 'showWhiteSpace'],
];

/** The height of rows in an empty workbook of Excel, in points. */
const EMPTY_ROW = 15;

/** Collects the properties from the events of the XML. */
export class PropertiesReader {
  private tabColor: string | null = null;
  private zoom = 100;
  private view: Attributes = {};
  private usual: UsualSizes = {};
  private groupSigns: NonNullable<SavedSheet['groupSigns']> = {};

  constructor(private readonly theme: readonly string[]) {}

  openView(attributes: Attributes): void {
    const { zoomScale, view } = attributes;
    this.view = Object.fromEntries(Object.entries(attributes).filter(([name]) => viewed.includes(name)));
    const zoom = Number(zoomScale ?? 100);
    if (zoom >= 10 && zoom <= 400 && view !== 'pageBreakPreview') this.zoom = zoom;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'tabColor') this.tabColor = colorOf(attributes, this.theme);
    else if (name === 'outlinePr') {
      const { summaryBelow = '1', summaryRight = '1' } = attributes;
      this.groupSigns = {
        ...(isOn(summaryBelow) ? {} : { above: true }),
        ...(isOn(summaryRight) ? {} : { left: true }),
      };
    } else if (name === 'sheetFormatPr') this.openSizes(attributes);
  }

  /** @param widthToTheEdge a width that holds for all columns to the right edge is the usual one */
  finish(widthToTheEdge: number | null): Properties {
    const usual = { ...(widthToTheEdge === null ? {} : { columnWidth: widthToTheEdge }), ...this.usual };
    return {
      ...(this.tabColor === null ? {} : { tabColor: this.tabColor }),
      ...(this.zoom === 100 ? {} : { zoom: this.zoom }),
      ...(Object.keys(this.view).length === 0 ? {} : { view: this.view }),
      ...(Object.keys(usual).length === 0 ? {} : { usual }),
      ...(Object.keys(this.groupSigns).length === 0 ? {} : { groupSigns: this.groupSigns }),
    };
  }

  private openSizes({
    defaultColWidth,
    baseColWidth,
    defaultRowHeight,
    customHeight = '0',
    zeroHeight = '0',
  }: Attributes): void {
    // A width may be given by its digits alone; the space beside them is five pixels of seven to a digit.
    const width =
      defaultColWidth === undefined && baseColWidth !== undefined
        ? Number(baseColWidth) + 5 / 7
        : Number(defaultColWidth);
    const height = Number(defaultRowHeight);
    this.usual = {
      ...(width > 0 && Number.isFinite(width) ? { columnWidth: width } : {}),
      ...(height > 0 && Number.isFinite(height) && (isOn(customHeight) || height !== EMPTY_ROW)
        ? { rowHeight: height }
        : {}),
      ...(isTrue(zeroHeight) ? { hidesRows: true } : {}),
    };
  }
}
