/** The indicators of last year's report for this year's: names, units, targets of the Renstra, and what was reached before. */
import { rowsOfIndicators, statedIn, textIn, type IndicatorRows, type StatedCell } from '../claims/rows-of-indicators';
import { sasaranOfRows } from '../claims/row-names';
import type { StatingTable } from '../claims/statements';
import { entryKey, type Entry, type OfficeIndicator } from '../scaffold/office';
import { renstraEntry } from '../scaffold/plan-years';
import type { TableValues } from '../tables/table-values';
import type { LeftBehind } from './carried';

/** The tables that say which indicators an office has, the first that there is. */
const naming = ['pk', 'capaian', 'perbandingan-tahun', 'iku', 'rkt', 'renstra'];
/** How many of them are asked together: what was signed, and what was reported. */
const namedTogether = 3;

function rankOf({ values }: StatingTable): number {
  const place = naming.indexOf(values.table.layout.kind);
  return place < 0 ? naming.length : place;
}

/** Words that are the same every year. */
const words = ['tujuan', 'satuan', 'penjelasan', 'formulasi', 'sumberData', 'penanggungJawab', 'sumberRealisasi'];

function entryOf({ values, item, column }: StatedCell): Entry {
  const quantity = values.quantity(column, item);
  return quantity === null ? values.textAt(column, item) || null : quantity.value;
}

/** The unit that stands behind the numbers of an indicator, where no column has it. */
function unitOf(rows: IndicatorRows['rows'], year: number): string {
  const written = textIn(rows, 'satuan');
  if (written !== '') return written;
  const cell = statedIn(rows, `target ${year} indikator`) ?? statedIn(rows, `realisasi ${year} indikator`);
  const reading = cell?.values.reading(cell.column, cell.item);
  if (reading?.kind !== 'number') return '';
  return reading.percent ? '%' : (reading.unit ?? '');
}

/** The sasaran under which an indicator stands. */
function sasaranOf(rows: IndicatorRows['rows']): string {
  for (const { stating, item } of rows) {
    if (stating.values.column('sasaran') === undefined) continue;
    const sasaran = sasaranOfRows(stating.values)[item] ?? '';
    if (sasaran !== '') return sasaran;
  }
  return '';
}

/** The indicators of this year, and what last year's file does not say of them. */
export interface CarriedIndicators {
  readonly indicators: readonly OfficeIndicator[];
  readonly names: readonly string[];
  readonly left: readonly LeftBehind[];
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly startYear: number;
  readonly endYear: number;
}

function carryOne(
  { name, rows }: IndicatorRows,
  years: Years,
): { indicator: OfficeIndicator; left: readonly LeftBehind[] } {
  const entries: Record<string, Entry> = { indikator: name };
  const left: LeftBehind[] = [];
  for (const role of words) {
    const text = textIn(rows, role);
    if (text !== '') entries[role] = text;
  }
  const sasaran = sasaranOf(rows);
  if (sasaran !== '') entries.sasaran = sasaran;
  const unit = unitOf(rows, years.from);
  if (unit === '') left.push({ kind: 'satuan', indicator: name });
  else entries.satuan = unit;
  const [first] = rows;
  const direction = first === undefined ? null : first.stating.values.direction(first.item);
  if (direction !== null) entries.arah = direction;
  // What is typed for this year stays empty; what the Renstra has planned for it is no such thing.
  const farthest = Math.max(years.endYear - years.to, years.to - years.startYear);
  for (let offset = -Math.max(farthest, years.to - years.from + 2); offset <= farthest; offset++) {
    const year = years.to + offset;
    const target = statedIn(rows, `target ${year} indikator`);
    if (target !== null) entries[offset === 0 ? renstraEntry : entryKey('target', offset)] = entryOf(target);
    const realisasi = year > years.from ? null : statedIn(rows, `realisasi ${year} indikator`);
    if (realisasi !== null) entries[entryKey('realisasi', offset)] = entryOf(realisasi);
  }
  const before = years.from - years.to;
  if (entries[entryKey('realisasi', before)] === undefined) left.push({ kind: 'realisasi', indicator: name });
  if (entries[entryKey('target', before)] === undefined) left.push({ kind: 'target', indicator: name });
  if (entries[renstraEntry] === undefined && years.to <= years.endYear) left.push({ kind: 'renstra', indicator: name });
  return { indicator: { entries }, left };
}

/**
 * The indicators that were signed or reported last year, in the order of the agreement.
 * @param years of the file, of the new one, and of the Renstra in force in it
 */
export function carryIndicators(all: readonly TableValues[], years: Years): CarriedIndicators {
  const found = rowsOfIndicators(all, years.from, rankOf);
  const rank = ({ rows }: IndicatorRows): number => rankOf(rows[0]!.stating);
  const signed = found.filter((each) => rank(each) < namedTogether);
  const best = Math.min(naming.length - 1, ...found.map(rank));
  const named = signed.length > 0 ? signed : found.filter((each) => rank(each) === best);
  const carried = named.map((each) => carryOne(each, years));
  return {
    indicators: carried.map(({ indicator }) => indicator),
    names: named.map(({ name }) => name),
    left: carried.flatMap(({ left }) => left),
  };
}
