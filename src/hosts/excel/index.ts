/** What the apps do with the workbook that is open in Excel. */
export type { ExcelHost } from './excel-api';
export { readWorkbook } from './read-workbook';
export type { Reading } from './read-workbook';
export { selectCell } from './select-cell';
export type { SelectOutcome } from './select-cell';
export { applyPlans, occupiedNames } from './apply-plan';
export type { InsertedSheet, InsertedSheets, Inserting } from './apply-plan';
export { writeCells } from './write-cells';
export type { CellChange, CellsWritten, SkippedCell, SkipReason } from './write-cells';
export type { CellContent } from './cell-content';
export { watchChanges } from './watch-changes';
export { addIgnored, listIgnored, reasonToIgnore, removeIgnored, toIgnored } from './ignored-findings';
export type { IgnoredFinding } from './ignored-findings';
export { excelFailure } from './failure';
export type { ExcelFailure } from './failure';
export { ExcelOperationFailed } from './operation-failed';
export type { LeftBehind } from './operation-failed';
