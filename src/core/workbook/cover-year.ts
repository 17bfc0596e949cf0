/** The year that the cover of a report names. */
import { identityYear } from './identity-sheet';
import type { Sheet, Workbook } from './workbook';

const report = /\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lkjip|lkip|lakip)\b/i;
const yearAtEnd = /(?:^|\btahun\s+(?:anggaran\s+)?)((?:19|20)\d\d)\s*$/i;
/** A cover has no tables. */
const mostCells = 2;
/** What stands on a cover is short. */
const mostLines = 40;

/**
 * The year of a report as it is entered, else as its cover names it: "LAPORAN KINERJA", and below it "TAHUN 2024".
 * @example statedYear(workbook) // 2024
 */
export function statedYear(workbook: Workbook): number | null {
  return identityYear(workbook) ?? coverYear(workbook.sheets[0]);
}

function coverYear(sheet: Sheet | undefined): number | null {
  const rows = sheet?.rows ?? [];
  if (rows.length > mostLines) return null;
  const lines = rows.map((row) =>
    (row ?? []).flatMap((cell) =>
      typeof cell?.value === 'string' || typeof cell?.value === 'number' ? String(cell.value).trim() : [],
    ),
  );
  if (lines.some((cells) => cells.length > mostCells)) return null;
  const texts = lines.flat();
  const years = texts
    .slice(texts.findIndex((text) => report.test(text)))
    .flatMap((text) => yearAtEnd.exec(text)?.[1] ?? []);
  const isReport = texts.some((text) => report.test(text));
  return isReport && new Set(years).size === 1 ? Number(years[0]) : null;
}
