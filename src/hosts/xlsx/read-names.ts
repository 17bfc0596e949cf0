/** Reads the names of a workbook. */
import type { SavedName } from './export-model';
import { withoutTexts } from './formula-names';
import type { OpenFile } from './open-workbook';
import { isTrue } from './sheet-reader';

/** What a workbook tells of its names. */
export interface ReadNames {
  /** But for those that reach into other files, stand for nothing, or belong to filters. */
  readonly names: readonly SavedName[];
  /** Whether names were left out that somebody has given. */
  readonly areSomeLeftOut: boolean;
}

type OpenName = { -readonly [Key in keyof SavedName]: SavedName[Key] };

/** The names of a workbook. */
export async function readNames({ parts, path, listed }: OpenFile): Promise<ReadNames> {
  const names: SavedName[] = [];
  let areSomeLeftOut = false;
  let open: OpenName | null = null;
  await parts.readXml(path, {
    open(element, { name = '', localSheetId, comment, hidden }) {
      if (element !== 'definedName') return;
      open = {
        name,
        sheet: localSheetId === undefined ? null : (listed[Number(localSheetId)]?.name ?? null),
        text: '',
        ...(comment === undefined ? {} : { comment }),
        ...(isTrue(hidden) ? { isHidden: true } : {}),
      };
    },
    text(text) {
      if (open !== null) open.text += text;
    },
    close(element) {
      if (element !== 'definedName' || open === null) return;
      const { name, text } = open;
      if (text !== '' && !/_FilterDatabase$/i.test(name)) {
        if (/\[|#REF!/.test(withoutTexts(text))) areSomeLeftOut = true;
        else names.push(open);
      }
      open = null;
    },
  });
  return { names, areSomeLeftOut };
}
