/** Whose report a workbook is. */
import type { FoundTable } from '../../../core/findings/check-result';
import type { Workbook } from '../../../core/workbook/workbook';

/** How long a name may be to stand in the header. */
const LONGEST = 40;

/**
 * The name of the kecamatan: what is entered on the sheet Identitas, else what the titles of the tables say; empty when
 * neither tells.
 * @example officeName(workbook, tables) // 'Songgom'
 */
export function officeName(workbook: Workbook, tables: readonly FoundTable[]): string {
  const identity = workbook.sheets.find((sheet) => sheet.name === 'Identitas');
  for (const row of identity?.rows ?? []) {
    const [label, entered] = row ?? [];
    if (label?.value === 'Kecamatan' && typeof entered?.value === 'string') return entered.value.slice(0, LONGEST);
  }
  for (const { title } of tables) {
    const named = /\bkecamatan\s+((?:\p{Lu}[\p{L}'-]*\s?){1,3}?)(?=\s*(?:kabupaten|kota|tahun|$|[,.(\d–-]))/iu.exec(
      title ?? '',
    );
    const name = named?.[1]?.trim() ?? '';
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return '';
}
