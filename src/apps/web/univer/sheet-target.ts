/** What is done to one sheet, whether Univer has it already or it is still being made. */
import type { Area } from '../../../core/workbook/workbook';
import type { SavedCondition, SavedValidation } from '../../../hosts/xlsx/export-rules';
import type { CellInput, CellLink } from '../grid/grid';
import type { CellLook } from '../grid/looks';

/** A sheet that is changed; see `Grid` for what each method does. */
export interface SheetTarget {
  rename(name: string): void;
  freezeRows(count: number): void;
  setGridlines(visible: boolean): void;
  setTabColor(color: string): void;
  write(top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  setFormats(top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void;
  setLook(areas: readonly Area[], look: CellLook): void;
  merge(area: Area): void;
  setColumnWidth(first: number, last: number, width: number): void;
  setRowHeight(first: number, last: number, height: number): void;
  addValidation(validation: SavedValidation): void;
  addCondition(condition: SavedCondition): void;
  setLink(row: number, column: number, link: CellLink): void;
}
