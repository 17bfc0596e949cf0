/** What the pane is given by the page that it stands on. */
import type { CheckOptions } from '../../core/check';
import type { CheckResult } from '../../core/findings/check-result';
import type { Profile } from '../../core/profiles/profile';
import type { Workbook } from '../../core/workbook/workbook';
import type { CellMark } from '../../hosts/excel/cell-mark';
import type { ExcelHost } from '../../hosts/excel/excel-api';
import type { Language } from '../../messages/pane';

/** The pane works the same in Excel and in the web edition; only this differs. */
export interface PaneHost {
  readonly excel: ExcelHost;
  /** The profile that the workbook was just made with, to be filled in; the reader may choose another. */
  readonly profile?: Profile;
  /** True where the reader has asked for the findings already; otherwise the pane waits for a press. */
  readonly checksAtOnce?: boolean;
  /** The language that the pane starts with. */
  readonly language: Language;
  /** Lets what is typed next go into the selected cell; Excel has no way to do that. */
  readonly focusCells?: () => void;
  /** Brings the pane into sight where it can be hidden. */
  readonly showPane?: () => void;
  /** Saves the workbook where the page does it; in Excel the reader does. */
  readonly save?: () => void;
  /** Draws marks over cells, in the place of those before; Excel lets nobody draw over its cells. */
  readonly mark?: (marks: readonly CellMark[]) => void;
  /** True where charts are not drawn in the workbook, but only in a file that is saved. */
  readonly drawsNoCharts?: boolean;
  /** True where a file that the pane hands over goes nowhere: in Excel for Mac (github.com/OfficeDev/office-js/issues/2700). */
  readonly savesNoFiles?: boolean;
  /** The page that tries out in Excel what this program relies on; development builds only. */
  readonly trialPage?: string;
  /** May be loaded when it is first needed. */
  readonly check: (workbook: Workbook, options?: CheckOptions) => CheckResult | Promise<CheckResult>;
  /** Told when the reader chooses the other language. */
  readonly onLanguage: (language: Language) => void;
}
