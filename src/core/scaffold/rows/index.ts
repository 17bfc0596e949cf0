/** Which rows each kind of table has. */
import { scaleOf } from '../../calc/scales';
import type { Profile, ProfileTable } from '../../profiles/profile';
import type { Office } from '../office';
import { indicatorRows } from './indicator-rows';
import { componentRows, expenditureRows, listRows } from './list-rows';
import { programRows, programTotal, supportKind, supportRows } from './program-rows';
import type { TableRow } from './row';
import { scaleRows, surveyScaleRows } from './scale-rows';
import { answerRows, answersKind, averageRows, countRows, respondentRows } from './survey-rows';
import { supportChoices } from './support-choices';

const deepest = 3;

type RowMaker = (office: Office, table: ProfileTable, profile: Profile) => TableRow[];

const programTable: RowMaker = (office, { levels = deepest }) => programRows(office, levels, true);

const makers: Readonly<Record<string, RowMaker>> = {
  renstra: indicatorRows,
  iku: indicatorRows,
  rkt: indicatorRows,
  pk: indicatorRows,
  'pk-anggaran': programTable,
  'program-target': (office, { levels = deepest }) => programRows(office, levels, false),
  skala: (_office, _table, profile) => scaleRows(scaleOf(profile.scale)!),
  'skala-ikm': () => surveyScaleRows(),
  capaian: indicatorRows,
  'perbandingan-tahun': indicatorRows,
  'kemajuan-renstra': indicatorRows,
  'standar-nasional': indicatorRows,
  analisis: indicatorRows,
  'program-penunjang': (office, { levels = deepest }) => supportRows(office, levels),
  efisiensi: indicatorRows,
  'efisiensi-program': (office, { levels = deepest }) => programRows(office, levels, false),
  efektivitas: indicatorRows,
  'realisasi-anggaran': programTable,
  'rekap-capaian': indicatorRows,
  'ikm-unsur': () => averageRows(),
  'ikm-jawaban': () => countRows(),
  responden: (_office, { groups = 'sex' }) => respondentRows(groups),
  'anggaran-sasaran': (office) => [...supportRows(office, 1), programTotal(office, 'sasaran')],
  'realisasi-belanja': (office, { levels }) =>
    levels === undefined ? expenditureRows(office) : programRows(office, levels, true),
  'sakip-komponen': componentRows,
  kematangan: (office, { kind }) => listRows(office, kind),
  'tindak-lanjut': (office, { kind }) => listRows(office, kind),
  'lintas-sektor': (office, { kind }) => listRows(office, kind),
  [answersKind]: answerRows,
  [supportKind]: supportChoices,
};

/** The kinds of tables that standard sheets can have. */
export const plannedKinds: readonly string[] = Object.keys(makers);

/** The rows of a table. */
export function rowsOf(office: Office, table: ProfileTable, profile: Profile): TableRow[] {
  return makers[table.kind]!(office, table, profile);
}
