/** Reads the names of a workbook. */
import type { SavedName } from './export-model';
import { withoutTexts } from './formula-names';
import type { OpenFile } from './open-workbook';

/** The names of a workbook, but for those that reach into other files, stand for nothing, or belong to filters. */
export async function readNames({ parts, path, listed }: OpenFile): Promise<SavedName[]> {
  const names: SavedName[] = [];
  let open: { name: string; sheet: string | null; text: string } | null = null;
  await parts.readXml(path, {
    open(element, { name = '', localSheetId }) {
      if (element !== 'definedName') return;
      open = {
        name,
        sheet: localSheetId === undefined ? null : (listed[Number(localSheetId)]?.name ?? null),
        text: '',
      };
    },
    text(text) {
      if (open !== null) open.text += text;
    },
    close(element) {
      if (element !== 'definedName' || open === null) return;
      const isPlain =
        open.text !== '' && !/\[|#REF!/.test(withoutTexts(open.text)) && !/_FilterDatabase$/i.test(open.name);
      if (isPlain) names.push(open);
      open = null;
    },
  });
  return names;
}
