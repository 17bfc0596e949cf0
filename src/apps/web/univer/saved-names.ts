/** The names of a workbook as Univer keeps them: its formulas use them, and they follow when rows are inserted. */
import type { SavedName } from '../../../hosts/xlsx/export-model';

/** The name under which Univer keeps them with a workbook. */
export const NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
/** Univer's word for a name that the whole workbook knows. */
const WORKBOOK = 'AllDefaultWorkbook';

/** A name as Univer keeps it. */
export interface UniverName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

function isOfPrinters(name: string): boolean {
  return name.startsWith('_xlnm.');
}

/** A name in Univer's form; what only printers use is not listed. */
export function toUniverName(
  { name, text, comment, isHidden }: SavedName,
  sheetId: string | null,
  id: string,
): UniverName {
  return {
    id,
    name,
    formulaOrRefString: text,
    localSheetId: sheetId ?? WORKBOOK,
    hidden: isHidden === true || isOfPrinters(name),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** All names of a workbook, to be opened with it. */
export function namesResource(
  names: readonly SavedName[],
  idOf: ReadonlyMap<string, string>,
): { readonly name: string; readonly data: string } {
  const list: Record<string, UniverName> = {};
  names.forEach((each, index) => {
    const id = `name-${String(index + 1)}`;
    const sheetId = each.sheet === null ? null : (idOf.get(each.sheet) ?? null);
    list[id] = toUniverName(each, sheetId, id);
  });
  return { name: NAMES, data: JSON.stringify(list) };
}

/** The names as files keep them; those of a sheet that is gone, or that stand for nothing any more, are left out. */
export function fromUniverNames(
  names: Readonly<Record<string, UniverName>>,
  nameOf: ReadonlyMap<string, string>,
): SavedName[] {
  return Object.values(names).flatMap((given): SavedName[] => {
    const { name, formulaOrRefString, localSheetId = WORKBOOK, comment = '', hidden = false } = given;
    const sheet = localSheetId === WORKBOOK ? null : nameOf.get(localSheetId);
    const text = formulaOrRefString.replace(/^=/, '');
    const said = {
      ...(comment === '' ? {} : { comment }),
      ...(hidden && !isOfPrinters(name) ? { isHidden: true } : {}),
    };
    return sheet === undefined || text === '' || text.includes('#REF!') ? [] : [{ name, sheet, text, ...said }];
  });
}
