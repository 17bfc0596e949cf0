/**
 * @aturan kategori
 * @judul Mutu pelayanan di sebelah indeks kepuasan
 * @apa Mutu (A–D) dan kinerja (Sangat Baik–Tidak Baik) di sebelah indeks kepuasan per tahun, layanan, atau unit harus sesuai indeksnya.
 * @mengapa Mutu dan kinerja itulah yang diumumkan kepada masyarakat.
 * @sumber Permen PANRB 14/2017.
 * @salah Nilai SKM 76,42 dengan mutu "B".
 * @benar Tertulis "C": 65,00–76,60.
 * @perbaiki Cocokkan nilainya dengan hasil surveinya, lalu tulis mutu yang benar.
 */
import { bestOf } from '../best-of';
import { columnsOfNumbers } from '../arithmetic/columns';
import { IKM, IKM2004, IKM2004MUTU, IKMMUTU } from '../calc/scales';
import type { Scale } from '../calc/scales/scale';
import type { Finding } from '../findings/finding';
import { byHeading, holdsNumbers, type Table, type TableColumn } from '../tables/table';
import type { LabelStatement } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { cellAt } from '../workbook/workbook';
import type { CheckContext } from './context';
import { asCorrected, type Corrected } from './corrected';
import { findClass, judgeLabel } from './judge-label';
import { withoutChance } from './labels-by-chance';

const rule = 'kategori';
const survey = /\b(?:ikm|skm|kepuasan)\b/i;
const scales = [IKM, IKMMUTU, IKM2004, IKM2004MUTU];
/** An index of a survey (Permen PANRB 14/2017). */
const [lowest, highest] = [25, 100];

/**
 * Labels beside indices of satisfaction in tables whose kind does not state them: one row per year, service or unit.
 *
 * @example checkSurveyLabels(context) // 76,42 with "B" among others that are right: one error
 */
export function checkSurveyLabels({ values, others }: CheckContext, corrected: Corrected): Finding[] {
  return [...values, ...others].flatMap((each) => {
    const { table } = each;
    return textColumns(table).flatMap((column) => {
      const number = indexBeside(each, column.index);
      return number === undefined || isStated(each, column) ? [] : wrongIn(each, column, number, corrected);
    });
  });
}

/** True for a column of labels that the kind of its table states. */
function isStated(values: TableValues, { index }: TableColumn): boolean {
  return values.table.layout.relations.some((relation) =>
    relation.labels?.(values).some(({ column }) => column.index === index),
  );
}

function textColumns({ columns, open }: Table): TableColumn[] {
  const spec = { role: 'kategori', content: 'text', heading: 'Kategori', aliases: [] } as const;
  return [
    ...columns.filter((column) => !holdsNumbers(column.spec)),
    ...open.map((column) => ({ ...column, spec, confidence: byHeading })),
  ];
}

/** The column of the index that labels are about: the nearest one on their left, in a table about satisfaction. */
function indexBeside(values: TableValues, index: number): TableColumn | undefined {
  const nearest = columnsOfNumbers(values.table).findLast((column) => column.index < index);
  if (nearest === undefined || !survey.test(`${values.table.title ?? ''} ${nearest.heading}`)) return undefined;
  const numbers = values.quantities(nearest).flatMap((quantity) => quantity?.reading.value ?? []);
  return numbers.every((number) => number >= lowest && number <= highest) ? nearest : undefined;
}

function wrongIn(values: TableValues, column: TableColumn, number: TableColumn, corrected: Corrected): Finding[] {
  const statements = values.quantities(number).flatMap((quantity): LabelStatement[] => {
    if (quantity === null) return [];
    const of = asCorrected(quantity, corrected);
    const { value: label } = cellAt(values.table.sheet, of.row, column.index) ?? {};
    if (typeof label !== 'string' || label.trim() === '') return [];
    return [{ rule, table: values.table, row: of.row, column, label: label.trim(), of, value: of.value, factor: 1 }];
  });
  const judged = scales
    .filter((scale) => statements.every(({ label }) => findClass(scale, label) !== null))
    .map((scale) => statements.map((statement) => errorOf(statement, scale)));
  return withoutChance(bestOf(judged, (labels) => labels.filter((error) => error === null).length) ?? []);
}

function errorOf(statement: LabelStatement, scale: Scale): Finding | null {
  const finding = judgeLabel(statement, scale, statement.of);
  return finding?.severity === 'error' ? finding : null;
}
