/** Which rows each kind of table has. */
import { scaleOf } from '../../calc/scales';
import { layoutOf } from '../../layouts';
import type { Layout } from '../../tables/layout';
import type { Profile, ProfileTable } from '../../profiles/profile';
import type { Office } from '../office';
import { indicatorRows } from './indicator-rows';
import { expenditureRows, listRows } from './list-rows';
import { programRows, programTotal, supportKind, supportRows } from './program-rows';
import { sourceRows, sourcesKind } from './realisasi-sources';
import type { TableRow } from './row';
import { scaleRows, surveyScaleRows } from './scale-rows';
import { answersKind } from './answer-summary-rows';
import { respondentRows, wordRows, wordsKind } from './respondent-rows';
import { answerRows, averageRows, countRows, sampleRows } from './survey-rows';
import { supportChoices } from './support-choices';

const deepest = 3;

type RowMaker = (office: Office, table: ProfileTable, profile: Profile) => TableRow[];

/** Kinds of tables whose rows are none of the usual ones. */
const ownRows: Readonly<Record<string, RowMaker>> = {
  'anggaran-sasaran': (office) => [...supportRows(office, 1), programTotal(office, 'sasaran')],
  'program-target': (office, { levels = deepest }) => programRows(office, levels, false),
  skala: (_office, _table, profile) => scaleRows(scaleOf(profile.scale)!),
  'skala-ikm': () => surveyScaleRows(),
  'program-penunjang': (office, { levels = deepest }) => supportRows(office, levels),
  'efisiensi-program': (office, { levels = deepest }) => programRows(office, levels, false),
  'realisasi-belanja': (office, { levels }) =>
    levels === undefined ? expenditureRows(office) : programRows(office, levels, true),
  'ikm-unsur': () => averageRows(),
  'ikm-jawaban': () => countRows(),
  [answersKind]: answerRows,
  'sampel-skm': sampleRows,
  responden: (_office, { groups = 'sex' }) => respondentRows(groups),
  [supportKind]: supportChoices,
  [sourcesKind]: sourceRows,
  [wordsKind]: wordRows,
};

/** Programmes with their total where the rows form a hierarchy, indicators where there is a column for them, else a list. */
function usualRows(office: Office, { kind, levels = deepest }: ProfileTable): TableRow[] {
  const layout = layoutOf(kind)!;
  if (nestsPrograms(layout)) return programRows(office, levels, true);
  const isOfIndicators = layout.form === undefined && layout.columns.some(({ role }) => role === 'indikator');
  return isOfIndicators ? indicatorRows(office) : listRows(office, layout);
}

/** Kinds that list programmes without adding them up. */
const listsOfPrograms = new Set(['program-penunjang', supportKind]);

/** True for kinds of tables whose rows are programmes, kegiatan and sub kegiatan. */
export function isAboutPrograms(kind: string): boolean {
  const layout = layoutOf(kind);
  return listsOfPrograms.has(kind) || (layout !== undefined && nestsPrograms(layout));
}

/** True where the rows form a hierarchy and are not the kind's own: components of a score have parts, too. */
function nestsPrograms({ hierarchy, form }: Layout): boolean {
  return hierarchy !== undefined && form === undefined;
}

/** The rows of a table. */
export function rowsOf(office: Office, table: ProfileTable, profile: Profile): TableRow[] {
  return (ownRows[table.kind] ?? usualRows)(office, table, profile);
}
