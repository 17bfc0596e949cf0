/**
 * Lists that the office has made in the pane, kept in the workbook: in its settings (ExcelApi 1.4), which travel with the
 * file and which nobody sees.
 */
import type { ContextObject, ExcelHost } from './excel-api';
import { officeCode } from './failure';

/** A list in the settings of a workbook. */
export interface KeptList<Entry> {
  /** What a workbook keeps as text. What cannot be read was not written by this program; it is taken for nothing. */
  parse(text: unknown): Entry[];
  /** What the open workbook keeps, in one round trip; what is remembered where it keeps no settings. */
  list(host: ExcelHost): Promise<Entry[]>;
  /**
   * Changes the list, in two round trips.
   * @returns what is kept now; where the workbook keeps no settings it is remembered until the pane is closed
   * @throws the error of Excel when a round trip fails for another reason; nothing is changed then
   */
  change(host: ExcelHost, toNext: (kept: readonly Entry[]) => Entry[]): Promise<Entry[]>;
  /** Whether it is kept in the workbook; false where it could only be remembered. */
  isKept(host: ExcelHost): boolean;
}

/**
 * A list under a name.
 * @param setting the name; it never changes: files hold it
 * @param isEntry tells what this program has written
 */
export function keptList<Entry>(setting: string, isEntry: (entry: unknown) => entry is Entry): KeptList<Entry> {
  /** What is remembered where the workbook keeps no settings: until the pane is closed. */
  const forNow = new WeakMap<ExcelHost, readonly Entry[]>();

  const parse = (text: unknown): Entry[] => {
    if (typeof text !== 'string') return [];
    try {
      const list: unknown = JSON.parse(text);
      return Array.isArray(list) ? list.filter(isEntry) : [];
    } catch {
      return [];
    }
  };

  const read = async (context: ContextObject): Promise<Entry[]> => {
    const kept = context.workbook.settings.getItemOrNullObject(setting).load('value');
    await context.sync();
    return kept.isNullObject ? [] : parse(kept.value);
  };

  const list = async (host: ExcelHost): Promise<Entry[]> => {
    const remembered = forNow.get(host);
    if (remembered !== undefined) return [...remembered];
    try {
      return await host.run(read);
    } catch (error) {
      if (isLasting(error)) return [];
      throw error;
    }
  };

  return {
    parse,
    list,
    isKept: (host) => !forNow.has(host),
    async change(host, toNext) {
      try {
        const next = await host.run(async (context) => {
          const changed = toNext(await read(context));
          context.workbook.settings.add(setting, JSON.stringify(changed));
          await context.sync();
          return changed;
        });
        forNow.delete(host);
        return next;
      } catch (error) {
        if (!isLasting(error)) throw error;
        const remembered = toNext(await list(host));
        forNow.set(host, remembered);
        return remembered;
      }
    },
  };
}

/** Whether Excel does not know settings, or may not keep them; any other failure may be gone at the next try. */
function isLasting(error: unknown): boolean {
  return ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation', 'AccessDenied'].includes(officeCode(error) ?? '');
}
