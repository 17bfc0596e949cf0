/** Reads from the XML of a sheet what its cells do not tell: sizes, what stays in sight, rules, and the page. */
import { LAST_COLUMN, LAST_ROW, parseArea, parseCell } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { SavedCell, SavedSheet, TextRun } from './export-model';
import type { LostPart } from '../../core/workbook/lost-part';
import type { Attributes, XmlHandler } from './package-parts';
import type { FileLooks } from './read-looks';
import { LinesReader } from './read-lines';
import { PropertiesReader } from './read-properties';
import { PageReader } from './read-page';
import { RulesReader } from './rules-reader';
import { RunCollector } from './read-runs';
import { numberWithin } from './number-attribute';

/** What a sheet says beside its cells. */
export type SheetSurroundings = Pick<
  SavedSheet,
  | 'frozenRows'
  | 'frozenColumns'
  | 'split'
  | 'showsGridlines'
  | 'validations'
  | 'conditions'
  | 'page'
  | 'tabColor'
  | 'zoom'
  | 'view'
  | 'usual'
  | 'groupSigns'
> & {
  readonly lines: LinesReader;
  /** The links of cells to others, with the cells that have them. */
  readonly links: readonly (readonly [Area, SavedLink])[];
  /** The pieces of the texts that stand in the sheet itself, by their cell. */
  readonly runs: ReadonlyMap<string, readonly TextRun[]>;
};

/** A link to other cells. */
export type SavedLink = Pick<SavedCell, 'link' | 'linkTip'>;

/** Parts of a divided window. */
const PARTS = /^(?:topLeft|topRight|bottomLeft|bottomRight)$/;

/** Elements of a sheet that are not taken over. */
const lostElements: Readonly<Record<string, LostPart>> = {
  sheetProtection: 'protection',
  protectedRange: 'protection',
  autoFilter: 'filter',
  sparklineGroup: 'sparkline',
  control: 'control',
  oleObject: 'embedded',
  picture: 'picture',
  scenario: 'scenario',
  customSheetView: 'customView',
};

/** Collects what a sheet says from the events of its XML. */
export class SavedSheetReader implements XmlHandler {
  readonly lost = new Set<LostPart>();
  private readonly lines = new LinesReader();
  private readonly links: [Area, SavedLink][] = [];
  private readonly runs = new Map<string, readonly TextRun[]>();
  private readonly inline: RunCollector;
  private readonly properties: PropertiesReader;
  private isInline = false;
  /** What other views of a sheet say is not what it shows. */
  private isInCustomViews = false;
  private cell = '';
  private readonly page = new PageReader();
  private readonly rules: RulesReader;
  private frozenRows = 0;
  private frozenColumns = 0;
  private split: Attributes | null = null;
  private showsGridlines = true;

  constructor(looks: Pick<FileLooks, 'conditions' | 'partial'>, theme: readonly string[]) {
    this.rules = new RulesReader(looks, this.lost);
    this.inline = new RunCollector(theme);
    this.properties = new PropertiesReader(theme);
  }

  open(name: string, attributes: Attributes): void {
    if (this.isInline) {
      this.inline.open(name, attributes);
      return;
    }
    const lost = lostElements[name];
    if (lost !== undefined) this.lost.add(lost);
    if (name === 'customSheetViews') this.isInCustomViews = true;
    if (this.isInCustomViews) return;
    switch (name) {
      case 'row':
        return this.lines.openRow(attributes);
      case 'c':
        this.cell = attributes['r'] ?? '';
        return;
      case 'is':
        this.isInline = true;
        return;
      case 'col':
        return this.lines.openColumn(attributes);
      case 'sheetView':
        this.showsGridlines = attributes['showGridLines'] !== '0' && attributes['showGridLines'] !== 'false';
        this.properties.openView(attributes);
        return;
      case 'tabColor':
      case 'outlinePr':
      case 'sheetFormatPr':
        this.properties.open(name, attributes);
        return;
      case 'pane':
        return this.openPane(attributes);
      case 'hyperlink':
        return this.openLink(attributes);
      case 'f':
        // Cells that Excel fills by trying values; what they hold stays.
        if (!this.rules.isOpen && attributes['t'] === 'dataTable') this.lost.add('dataTable');
        return this.rules.open(name, attributes);
      default:
        this.rules.open(name, attributes);
        this.page.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.isInline) this.inline.text(text);
    else if (!this.rules.text(text)) this.page.text(text);
  }

  close(name: string): void {
    if (this.isInline) {
      this.inline.close(name);
      if (name === 'is') this.closeInline();
      return;
    }
    if (name === 'customSheetViews') this.isInCustomViews = false;
    if (this.isInCustomViews) return;
    this.rules.close(name);
    this.page.close(name);
  }

  /** What was collected, once all the XML is read. */
  finish(): SheetSurroundings {
    const { lines, frozenRows, frozenColumns, split, showsGridlines, links, runs } = this;
    return {
      ...this.properties.finish(lines.widthToTheEdge),
      lines,
      frozenRows,
      frozenColumns,
      ...(split === null ? {} : { split }),
      showsGridlines,
      links,
      runs,
      ...this.rules.finish(),
      page: this.page.page,
    };
  }

  private closeInline(): void {
    this.isInline = false;
    const runs = this.inline.take();
    if (runs !== null) this.runs.set(this.cell, runs);
  }

  private openPane(attributes: Attributes): void {
    const { xSplit, ySplit, state } = attributes;
    if (state !== 'frozen' && state !== 'frozenSplit') {
      this.split = splitOf(attributes);
      return;
    }
    this.frozenRows = Math.trunc(numberWithin(ySplit, 0, LAST_ROW) ?? 0);
    this.frozenColumns = Math.trunc(numberWithin(xSplit, 0, LAST_COLUMN) ?? 0);
  }

  private openLink(attributes: Attributes): void {
    const { ref = '', location, tooltip } = attributes;
    const area = parseArea(ref);
    const leadsAway = Object.keys(attributes).some((name) => name.endsWith(':id'));
    if (leadsAway || location === undefined || area === null) this.lost.add('webLink');
    else this.links.push([area, { link: location, ...(tooltip === undefined ? {} : { linkTip: tooltip }) }]);
  }
}

/** How a window is divided, in twentieths of a point; null where it is not. */
function splitOf({ xSplit = '0', ySplit = '0', topLeftCell = '', activePane = '' }: Attributes): Attributes | null {
  const split = {
    ...(Number(xSplit) > 0 ? { xSplit } : {}),
    ...(Number(ySplit) > 0 ? { ySplit } : {}),
  };
  if (Object.keys(split).length === 0) return null;
  return {
    ...split,
    ...(parseCell(topLeftCell) === null ? {} : { topLeftCell }),
    ...(PARTS.test(activePane) ? { activePane } : {}),
  };
}
