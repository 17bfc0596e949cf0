/** Reads from the XML of a sheet what its cells do not tell: sizes, what stays in sight, rules, and the page. */
import { LAST_COLUMN, parseCell } from '../../core/workbook/address';
import type { SavedCell, SavedSheet } from './export-model';
import type { SavedCondition, SavedValidation } from './export-rules';
import type { LostPart } from '../../core/workbook/lost-part';
import type { Attributes, XmlHandler } from './package-parts';
import type { FileLooks } from './read-looks';
import { PageReader } from './read-page';
import { readAreas, readCondition, readValidation } from './read-rules';

/** What a sheet says beside its cells. */
export type SheetSurroundings = Pick<
  SavedSheet,
  | 'columnWidths'
  | 'rowHeights'
  | 'frozenRows'
  | 'frozenColumns'
  | 'showsGridlines'
  | 'validations'
  | 'conditions'
  | 'page'
> & {
  /** Rows whose height the program has fitted to their text. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  /** The cells that links go to, by their own cell. */
  readonly links: ReadonlyMap<string, Pick<SavedCell, 'link'>>;
};

/** The text of an element that is being read. */
interface OpenRule {
  readonly attributes: Attributes;
  readonly formulas: string[];
  areas: string;
}

/** Collects what a sheet says from the events of its XML. */
export class SavedSheetReader implements XmlHandler {
  readonly lost = new Set<LostPart>();
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly fittedHeights = new Map<number, number>();
  private readonly validations: SavedValidation[] = [];
  private readonly conditions: { readonly rank: number; readonly condition: SavedCondition }[] = [];
  private readonly links = new Map<string, Pick<SavedCell, 'link'>>();
  private readonly page = new PageReader();
  private frozenRows = 0;
  private frozenColumns = 0;
  private showsGridlines = true;
  private row = -1;
  private conditionAreas = '';
  private rule: OpenRule | null = null;
  private collected: string | null = null;

  constructor(private readonly looks: FileLooks['conditions']) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return;
      case 'col':
        return this.openColumn(attributes);
      case 'sheetView':
        this.showsGridlines = attributes['showGridLines'] !== '0' && attributes['showGridLines'] !== 'false';
        return;
      case 'pane':
        return this.openPane(attributes);
      case 'sheetProtection':
        this.lost.add('protection');
        return;
      case 'autoFilter':
        this.lost.add('filter');
        return;
      case 'hyperlink':
        return this.openLink(attributes);
      case 'conditionalFormatting':
        this.conditionAreas = attributes['sqref'] ?? '';
        return;
      case 'dataValidation':
      case 'cfRule':
        this.rule = { attributes, formulas: [], areas: attributes['sqref'] ?? this.conditionAreas };
        return;
      case 'formula':
      case 'formula1':
      case 'formula2':
        if (this.rule !== null) this.collected = '';
        return;
      case 'f':
      case 'sqref':
        // Newer files wrap formulas once more, and name their areas in an element.
        if (this.rule !== null) this.collected = '';
        return;
      default:
        this.page.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.collected !== null) this.collected += text;
    else this.page.text(text);
  }

  close(name: string): void {
    if (this.rule !== null && this.collected !== null) {
      if (name === 'sqref') this.rule.areas = this.collected;
      else if (this.collected !== '') this.rule.formulas.push(this.collected);
      this.collected = name === 'f' ? '' : null;
    }
    if (name === 'dataValidation') this.closeValidation();
    else if (name === 'cfRule') this.closeCondition();
    else this.page.close(name);
  }

  /** What was collected, once all the XML is read. */
  finish(): SheetSurroundings {
    const { columnWidths, rowHeights, fittedHeights, frozenRows, frozenColumns, showsGridlines, links } = this;
    const conditions = this.conditions.sort((one, other) => one.rank - other.rank).map(({ condition }) => condition);
    const { validations } = this;
    const sizes = { columnWidths, rowHeights, fittedHeights };
    return {
      ...sizes,
      frozenRows,
      frozenColumns,
      showsGridlines,
      links,
      validations,
      conditions,
      page: this.page.page,
    };
  }

  private openRow({ r, ht, customHeight }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    const height = Number(ht);
    if (ht === undefined || !Number.isFinite(height)) return;
    const isChosen = customHeight === '1' || customHeight === 'true';
    (isChosen ? this.rowHeights : this.fittedHeights).set(this.row, height);
  }

  /** A width that holds for all columns to the right edge is the sheet's usual one; only filled columns need it. */
  private openColumn({ min, max, width }: Attributes): void {
    const size = Number(width);
    if (width === undefined || !Number.isFinite(size)) return;
    const last = Math.min(Number(max) - 1, LAST_COLUMN, Number(min) - 1 + MOST_COLUMNS);
    for (let column = Number(min) - 1; column <= last; column += 1) this.columnWidths.set(column, size);
  }

  private openPane({ xSplit, ySplit, state }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.frozenRows = Math.trunc(Number(ySplit ?? 0));
    this.frozenColumns = Math.trunc(Number(xSplit ?? 0));
  }

  private openLink(attributes: Attributes): void {
    const { ref = '', location } = attributes;
    const cell = ref.split(':')[0] ?? '';
    const leadsAway = Object.keys(attributes).some((name) => name.endsWith(':id'));
    if (leadsAway || location === undefined) this.lost.add('webLink');
    else if (parseCell(cell) !== null) this.links.set(cell, { link: location });
  }

  private closeValidation(): void {
    const { rule } = this;
    this.rule = null;
    const validation = rule && readValidation(rule.attributes, rule.formulas, readAreas(rule.areas));
    if (validation !== null) this.validations.push(validation);
  }

  private closeCondition(): void {
    const { rule } = this;
    this.rule = null;
    if (rule === null) return;
    const areas = readAreas(rule.areas);
    const { dxfId, priority, stopIfTrue } = rule.attributes;
    const first = rule.areas.split(/[:\s]/)[0] ?? '';
    const condition = readCondition(rule.attributes, rule.formulas, first);
    const look = this.looks[Number(dxfId)];
    if (condition === null || areas.length === 0 || dxfId === undefined || look === undefined) {
      this.lost.add('condition');
      return;
    }
    const stops = stopIfTrue === '1' || stopIfTrue === 'true';
    this.conditions.push({ rank: Number(priority ?? 0), condition: { areas, condition, look, stops } });
  }
}

/** Columns that one width is taken for; files name the same one for all 16 384. */
const MOST_COLUMNS = 200;
