import type { LostPart } from '../../../core/workbook/lost-part';
import type { SavedWorkbook } from '../../../hosts/xlsx/export-model';

/** A workbook with changes that lie in no file yet, kept in the browser of this machine. */
export interface Draft {
  /** One for each page that is open, so that two of them never write over each other's. */
  readonly id: string;
  /** The name of the file that was open. */
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly kept: number;
  readonly workbook: SavedWorkbook;
  /** What a new file will not keep of the one that was opened. */
  readonly lost: readonly LostPart[];
  /** The profile that a new file was made with; null for a file that was opened. */
  readonly profile: string | null;
}

/** How many days a draft is kept that nobody goes on with. */
export const DRAFT_DAYS = 30;
