/** A grid in memory for tests. It calculates nothing: a formula written into it shows 0, as an empty reference would. */
import { formatCell } from '../../../src/core/workbook/address';
import type { Area, Cell, Workbook } from '../../../src/core/workbook/workbook';
import type {
  CellInput,
  CellLink,
  Grid,
  GridCondition,
  GridSelection,
  GridSheet,
} from '../../../src/apps/web/grid/grid';
import type { CellLook, FormulaRule, PageSetup, TextRule } from '../../../src/apps/web/grid/looks';
import { GridListeners } from './grid-listeners';
import { fillOf, heightOf, hideRows, nothingMade, type MadeSheet, type MemorySheet, usedAreaOf } from './made-sheet';

export class MemoryGrid extends GridListeners implements Grid {
  /** What was selected last. */
  selection: { readonly sheet: string; readonly area: Area } | null = null;
  activeSheet: string;
  /** How often the host waited for the calculation. */
  settlings = 0;
  /** The names of the sheets that are protected. */
  readonly protectedSheets = new Set<string>();
  /** Whether sheets may be neither added nor removed. */
  isStructureProtected = false;
  /** Where formulas spill to, by the sheet's name and the cell. */
  readonly spills = new Map<string, Area>();
  readonly notes = new Map<string, string>();
  private added = 0;
  private readonly all: MemorySheet[];

  constructor(workbook: Workbook) {
    super();
    this.all = workbook.sheets.map((sheet, index) => ({
      ...sheet,
      id: `sheet-${String(index)}`,
      rows: Array.from(sheet.rows, (row) => [...(row ?? [])]),
      merges: [...sheet.merges],
      made: nothingMade(),
    }));
    this.activeSheet = this.all[0]?.id ?? '';
  }

  sheets(): readonly GridSheet[] {
    return this.all.map(({ id, name, hidden }) => ({ id, name, hidden }));
  }

  usedArea(sheetId: string, within?: Area): Area | null {
    return usedAreaOf(this.find(sheetId), within);
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    return this.find(sheetId).rows[row]?.[column];
  }

  isProtected(sheetId?: string): boolean {
    return sheetId === undefined ? this.isStructureProtected : this.protectedSheets.has(this.find(sheetId).name);
  }

  spillArea(sheetId: string, row: number, column: number): Area | null {
    return this.spills.get(`${this.find(sheetId).name}!${formatCell(row, column)}`) ?? null;
  }

  /** What was done to the sheet of a name. */
  made(name: string): MadeSheet {
    return this.find(this.all.find((candidate) => candidate.name === name)?.id ?? name).made;
  }

  /** The workbook as it is now. */
  workbook(): Workbook {
    return {
      sheets: this.all.map(({ name, hidden, rows, merges, hiddenRows, hiddenColumns }) => ({
        name,
        hidden,
        rows: rows.map((row) => [...row]),
        merges: [...merges],
        hiddenRows,
        hiddenColumns,
      })),
    };
  }

  note(key: string, sheetId?: string): string | null {
    return this.notesOf(sheetId).get(key) ?? null;
  }

  setNote(key: string, text: string | null, sheetId?: string): void {
    if (text === null) this.notesOf(sheetId).delete(key);
    else this.notesOf(sheetId).set(key, text);
  }

  merges(sheetId: string): readonly Area[] {
    return this.find(sheetId).merges;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.find(sheetId).hiddenRows.includes(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.find(sheetId).hiddenColumns.includes(column);
  }

  addSheet(name: string): string {
    this.added += 1;
    const id = `added-${String(this.added)}`;
    const empty = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
    this.all.push({ id, name, hidden: false, ...empty, made: nothingMade() });
    this.tellSheets('added');
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.all.splice(this.all.indexOf(this.find(sheetId)), 1);
    this.tellSheets('deleted');
  }

  renameSheet(sheetId: string, name: string): void {
    this.find(sheetId).name = name;
    this.tellSheets('renamed');
  }

  freezeRows(sheetId: string, count: number): void {
    this.find(sheetId).made.frozenRows = count;
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.find(sheetId).made.gridlines = visible;
  }

  setTabColor(sheetId: string, color: string): void {
    this.find(sheetId).made.tabColor = color;
  }

  setPage(sheetId: string, page: Partial<PageSetup>): void {
    Object.assign(this.find(sheetId).made.page, page);
  }

  breakBefore(sheetId: string, column: number): void {
    this.find(sheetId).made.columnBreaks.push(column);
  }

  breakBeforeRow(sheetId: string, row: number): void {
    this.find(sheetId).made.rowBreaks.push(row);
  }

  setSheetHidden(sheetId: string, hidden: boolean): void {
    this.find(sheetId).hidden = hidden;
    this.tellSheets('hidden');
  }

  moveSheet(sheetId: string, position: number): void {
    this.all.splice(position, 0, ...this.all.splice(this.all.indexOf(this.find(sheetId)), 1));
    this.tellSheets('moved');
  }

  merge(sheetId: string, area: Area): void {
    this.find(sheetId).merges.push(area);
  }

  setLook(sheetId: string, areas: readonly Area[], look: CellLook): void {
    this.find(sheetId).made.looks.push({ areas, look });
  }

  fill(sheetId: string, row: number, column: number): string | null {
    return fillOf(this.find(sheetId).made, row, column);
  }

  setColumnWidth(sheetId: string, first: number, last: number, width: number): void {
    for (let column = first; column <= last; column += 1) this.find(sheetId).made.widths.set(column, width);
  }

  setRowHeight(sheetId: string, first: number, last: number, height: number): void {
    for (let row = first; row <= last; row += 1) this.find(sheetId).made.heights.set(row, height);
  }

  fitRows(sheetId: string, first: number, last: number): void {
    for (let row = first; row <= last; row += 1) this.find(sheetId).made.heights.delete(row);
  }

  rowHeight(sheetId: string, row: number): number {
    return heightOf(this.find(sheetId).made, row);
  }

  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    hideRows(this.find(sheetId), first, last, hidden);
  }

  setList(sheetId: string, area: Area, source: string): void {
    this.find(sheetId).made.lists.push({ area, source });
  }

  setWholeNumbers(sheetId: string, area: Area, least: number, most: number): void {
    this.find(sheetId).made.wholeNumbers.push({ area, least, most });
  }

  addTextRule(sheetId: string, area: Area, rule: TextRule): void {
    this.find(sheetId).made.rules.push({ area, rule });
  }

  addFormulaRule(sheetId: string, area: Area, rule: FormulaRule): void {
    this.added += 1;
    this.find(sheetId).made.formulaRules.push({ id: `rule-${String(this.added)}`, area, rule });
  }

  conditions(sheetId: string): readonly GridCondition[] {
    const { rules, formulaRules } = this.find(sheetId).made;
    return [
      ...rules.map((_, index) => ({ id: `text-${String(index)}`, formula: null })),
      ...formulaRules.map(({ id, rule }) => ({ id, formula: rule.formula })),
    ];
  }

  removeCondition(sheetId: string, id: string): void {
    const { formulaRules } = this.find(sheetId).made;
    const index = formulaRules.findIndex((each) => each.id === id);
    formulaRules.splice(index, 1);
  }

  setLink(sheetId: string, row: number, column: number, link: CellLink): void {
    this.write(sheetId, row, column, [[{ value: link.text }]]);
    this.find(sheetId).made.links.set(formatCell(row, column), link);
  }

  selected(): GridSelection | null {
    const sheet = this.all.find(({ name }) => name === this.selection?.sheet);
    return sheet === undefined || this.selection === null ? null : { sheetId: sheet.id, area: this.selection.area };
  }

  activate(sheetId: string): void {
    this.activeSheet = this.find(sheetId).id;
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.selection = { sheet: this.find(sheetId).name, area };
    this.tellSelected();
  }

  write(sheetId: string, top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    inputs.forEach((row, rowOffset) => {
      row.forEach((input, columnOffset) => {
        if (input === undefined) return;
        const format = this.cell(sheetId, top + rowOffset, left + columnOffset)?.format;
        const content = 'formula' in input ? { value: 0, formula: input.formula } : { value: input.value };
        this.put(sheetId, top + rowOffset, left + columnOffset, {
          ...content,
          ...(format === undefined ? {} : { format }),
        });
      });
    });
    const area = { top, left, bottom: top + inputs.length - 1, right: left + (inputs[0]?.length ?? 1) - 1 };
    this.tellChanged({ sheetId, area });
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    formats.forEach((row, rowOffset) => {
      row.forEach((format, columnOffset) => {
        if (format === undefined) return;
        const cell = this.cell(sheetId, top + rowOffset, left + columnOffset) ?? { value: null };
        const { value, formula } = cell;
        const content = formula === undefined ? { value } : { value, formula };
        this.put(
          sheetId,
          top + rowOffset,
          left + columnOffset,
          format === 'General' ? content : { ...content, format },
        );
      });
    });
  }

  /** Nothing takes long here, so it never pauses. */
  async group(changes: () => void): Promise<void> {
    await Promise.resolve();
    changes();
  }

  settle(): Promise<void> {
    this.settlings += 1;
    return Promise.resolve();
  }

  private put(sheetId: string, row: number, column: number, cell: Cell): void {
    const { rows } = this.find(sheetId);
    while (rows.length <= row) rows.push([]);
    (rows[row] as (Cell | undefined)[])[column] = cell;
  }

  private notesOf(sheetId: string | undefined): Map<string, string> {
    return sheetId === undefined ? this.notes : this.find(sheetId).made.notes;
  }

  private find(sheetId: string): MemorySheet {
    const sheet = this.all.find((candidate) => candidate.id === sheetId);
    if (sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }
}
