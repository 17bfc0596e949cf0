/** What goes between the page or program and the worker that reads a workbook. */
import type { ShownNumber } from '../../core/workbook/shown-number';
import { WorkbookUnreadable, type UnreadableReason } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import type { LegacyFormat } from './legacy-format';
import { parseLegacy } from './parse';

/** What the worker is asked, once it has said that it is ready. */
export interface LegacyQuestion {
  readonly bytes: Uint8Array;
  readonly format: LegacyFormat;
}

/** What it answers; an error loses its kind on the way, so the reason goes by itself. */
export type LegacyAnswer =
  | { readonly workbook: Workbook }
  | { readonly reason: UnreadableReason; readonly values: Readonly<Record<string, ShownNumber>> };

/** What it says first: its program is loaded, and time counts from now on. */
export const READY = 'ready';

/** Says nothing. */
function keepQuiet(): undefined {
  return undefined;
}

/** Reads a workbook for a worker. The library tells its doubts on the console, where nobody asked for them. */
export function answer({ bytes, format }: LegacyQuestion): LegacyAnswer {
  Object.assign(console, { error: keepQuiet, warn: keepQuiet, log: keepQuiet });
  try {
    return { workbook: parseLegacy(bytes, format) };
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return { reason: error.reason, values: error.values };
    throw error;
  }
}
