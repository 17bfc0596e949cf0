/** What the realisasi of an indicator is taken from: the clerk's choice in the agreement, offered by the name. */
import { layouts } from '../../layouts';
import { indexUnits } from '../../tables/index-units';
import type { IndexSource } from '../../tables/layout';
import { repeatFormula } from '../../relations/formula';
import type { Profile } from '../../profiles/profile';
import type { Office } from '../office';
import { fixed, formRow, type OwnRow, type Places, type TableRow, type WriteFormula } from './row';

/** The kind of the table that lists the choices; it is no table of the report. */
export const sourcesKind = 'pilihan';

/** The choice that leaves the realisasi to be typed. */
const typed = 'Diketik';

/** A table of the form whose total is the realisasi of an indicator. */
type RealisasiSource = IndexSource & { readonly kind: string };

/** The tables that work out an index, in the order of a report. */
export const realisasiSources: readonly RealisasiSource[] = layouts.flatMap(({ kind, source }) =>
  source === undefined ? [] : [{ kind, ...source }],
);

const indexUnitsInOne = `|${indexUnits.join('|')}|`;
const decimals = 2;

/** True where a profile prints the table of the year of the report, not of one before. */
function isPrinted({ kind }: RealisasiSource, { tables }: Profile): boolean {
  return tables.some((table) => table.kind === kind && !table.title.includes('{tahun-'));
}

/** One row per choice of the profile. */
export function sourceRows(_office: Office, _table: unknown, profile: Profile): TableRow[] {
  const choices = realisasiSources.filter((source) => isPrinted(source, profile));
  return [{ name: typed, explanation: 'Realisasi diketik di tabel capaian' }, ...choices].map(({ name, explanation }) =>
    formRow({ sumberRealisasi: fixed(name), penjelasanPilihan: fixed(explanation) }),
  );
}

/** The sources whose totals stand in the form, with the cells of these. */
function totalsIn(places: Places): (RealisasiSource & { readonly total: string })[] {
  return realisasiSources.flatMap((source) => {
    const total = places.index(source.index);
    return total === null ? [] : [{ ...source, total }];
  });
}

/**
 * The choice that an empty cell of the agreement starts with: the index that the name stands for, where its unit and
 * target can be those of that index, else that the realisasi is typed.
 *
 * @example offeredSource(places, row)
 * // `=IF($D5="","",IF(AND(COUNTIF($D5,"IKM*")+…>0,COUNT($F5)=1,$F5>=25,$F5<=100,…),"IKM","Diketik"))`
 */
export const offeredSource: WriteFormula = (places, row) => {
  const [name, target, unit] = [row.cell('indikator'), row.cell('target'), row.cell('satuan')];
  if (name === null || target === null) return null;
  const isIndexUnit =
    unit === null ? [] : [`OR(${unit}="",ISNUMBER(SEARCH("|"&TRIM(${unit})&"|","${indexUnitsInOne}")))`];
  const offered = totalsIn(places).reduceRight((other, { name: choice, patterns, least, most }) => {
    const isNamed = `${patterns.map((pattern) => `COUNTIF(${name},"${pattern}")`).join('+')}>0`;
    const fits = [isNamed, `COUNT(${target})=1`, `${target}>=${least}`, `${target}<=${most}`, ...isIndexUnit];
    return `IF(AND(${fits.join(',')}),"${choice}",${other})`;
  }, `"${typed}"`);
  return `=IF(${name}="","",${offered})`;
};

/**
 * The realisasi by the choice in the agreement, with two decimals as it is printed; blank where it is typed. Null where
 * no table of the form works one out, or the agreement has no such column.
 *
 * @param key the entry of the choice
 * @example chosenRealisasi('indikator 0 sumberRealisasi')(places, row)
 * // `=IF('2.4 PK'!G5="IKM",IF('IKM Unsur'!$F$18="","",ROUND('IKM Unsur'!$F$18,2)),"")`
 */
export function chosenRealisasi(key: string): WriteFormula {
  return (places, row: OwnRow) => {
    const choice = row.entry(key);
    const totals = totalsIn(places);
    if (choice === null || totals.length === 0) return null;
    const formula = totals.reduceRight(
      (other, { name, total }) => `IF(${choice}="${name}",${roundedOnceFilled(total)},${other})`,
      '""',
    );
    return `=${formula}`;
  };
}

function roundedOnceFilled(total: string): string {
  return repeatFormula(total)
    .slice(1)
    .replace(/,([^,]+)\)$/, `,ROUND($1,${decimals}))`);
}

/** True for a choice whose total a form works out. */
export function isComputed(choice: unknown, places: Places): boolean {
  return totalsIn(places).some(({ name }) => name === choice);
}
