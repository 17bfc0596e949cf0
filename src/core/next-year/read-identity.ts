/** Whose report a workbook is, as far as the next one needs to know. */
import { bestOf } from '../best-of';
import { countBy } from '../group-by';
import { identityColumn, identityFields, identityTop, type Field } from '../scaffold/identity';
import { officeName } from '../claims/office-name';
import { identitySheet } from '../workbook/identity-sheet';
import { cellAt, type Workbook } from '../workbook/workbook';

/** What is known of an office; empty or null where nothing tells. */
export interface Identity {
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly head: string;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

const kabupatenInTitle =
  /\bkab(?:upaten\b|\.|\b)\s*(\p{Lu}[\p{L}'-]*(?:\s+(?!(?:tahun|TAHUN|Tahun)\b)\p{Lu}[\p{L}'-]*)?)/giu;

/** The kabupaten that most titles name, as names are written. */
function kabupatenOf(titles: readonly (string | null)[]): string {
  const named = titles.flatMap((title) => [...(title ?? '').matchAll(kabupatenInTitle)].map(([, name]) => name!));
  const votes = countBy(named, (name) => name.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()));
  return bestOf(votes, ([, count]) => count)?.[0] ?? '';
}

function yearOf(value: string): number | null {
  return /^(?:19|20)\d\d$/.test(value) ? Number(value) : null;
}

/** The identity on the sheet Identitas, else what the titles of the tables say. */
export function readIdentity(workbook: Workbook, titles: readonly (string | null)[]): Identity {
  const sheet = workbook.sheets.find(({ name }) => name === identitySheet);
  const entered = (field: Field): string => {
    const row = identityTop + identityFields.indexOf(field);
    return String((sheet && cellAt(sheet, row, identityColumn)?.value) ?? '').trim();
  };
  return {
    kecamatan: entered('kecamatan') || (officeName(workbook, titles) ?? '').replace(/^Kecamatan\s+/i, ''),
    kabupaten: entered('kabupaten') || kabupatenOf(titles),
    head: entered('jabatan'),
    startYear: yearOf(entered('awal')),
    endYear: yearOf(entered('akhir')),
  };
}
