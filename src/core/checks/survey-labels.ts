/**
 * @aturan kategori
 * @judul Mutu dan predikat di sebelah indeks kepuasan dan nilai AKIP
 * @apa Mutu (A–D) dan kinerja (Sangat Baik–Tidak Baik) di sebelah indeks kepuasan per tahun, layanan, atau unit harus sesuai indeksnya;
 *   begitu juga predikat (AA–D) di sebelah nilai AKIP setiap perangkat daerah.
 * @mengapa Mutu, kinerja, dan predikat itulah yang diumumkan kepada masyarakat.
 * @sumber Permen PANRB 14/2017 untuk indeks kepuasan; Permen PANRB 88/2021 untuk AKIP.
 * @salah Nilai SKM 76,42 dengan mutu "B".
 * @benar Tertulis "C": 65,00–76,60.
 * @perbaiki Cocokkan nilainya dengan hasil surveinya, lalu tulis mutu yang benar.
 */
import { bestOf } from '../best-of';
import { columnsOfNumbers } from '../arithmetic/columns';
import { IKM, IKM2004, IKM2004MUTU, IKMMUTU, SAKIP } from '../calc/scales';
import type { Scale } from '../calc/scales/scale';
import type { Finding } from '../findings/finding';
import { yearIn } from '../names/year-in';
import { saysChange } from '../recognise/change-headings';
import { kept } from '../remember';
import { byHeading, holdsNumbers, levelsOfHeading, type Table, type TableColumn } from '../tables/table';
import type { LabelStatement } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { cellAt } from '../workbook/workbook';
import { asCorrected, type CheckContext, type Corrected } from './context';
import { findClass, judgeLabel } from './judge-label';
import { withoutChance } from './labels-by-chance';

const rule = 'kategori';
/** An index by what it is called, with the scales of its labels. */
interface Index {
  readonly called: RegExp;
  readonly scales: readonly Scale[];
  /** The first year of these scales, where labels were others before. */
  readonly since?: number;
}
const indices: readonly Index[] = [
  { called: /\b(?:ikm|skm|kepuasan)\b/i, scales: [IKM, IKMMUTU, IKM2004, IKM2004MUTU] },
  // Its classes had other bounds until Permen PANRB 12/2015.
  { called: /\bs?akip\b|\bakuntabilitas kinerja\b/i, scales: [SAKIP], since: 2015 },
];
/** An index of a survey (Permen PANRB 14/2017); that of the AKIP of an office that has any is no lower. */
const [lowest, highest] = [25, 100];
/** What was aimed at, hoped for, judged by the office itself, or reached in the year before. */
const ofOther = /\b(?:target|diharapkan|harapan|usulan|rencana|mandiri|lalu|sebelumnya)\b/i;
const namesIndex = /\b(?:nilai|indeks|index|skor)\b/i;

/**
 * Labels beside indices of satisfaction, or of AKIP, in tables whose kind does not state them: one row per year, service or unit.
 *
 * @example checkSurveyLabels(context) // 76,42 with "B" among others that are right: one error
 */
export function checkSurveyLabels({ values, others }: CheckContext, corrected: Corrected): Finding[] {
  return [...values, ...others].flatMap((each) => {
    const { table } = each;
    return indices.flatMap((index) => {
      const numbers = columnsOf(index, table);
      if (numbers.length === 0) return [];
      // Further labels of the same number and scale are about something else.
      const found = new Map<string, Finding[]>();
      for (const column of textColumns(table)) {
        const number = indexBeside(each, column, numbers);
        if (number === undefined || isStated(each, column)) continue;
        const judged = judgedLabels(each, column, number, index, corrected);
        if (judged !== null) kept(found, `${number.index} ${judged.scale.id}`, () => withoutChance(judged.labels));
      }
      return [...found.values()].flat();
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
  const all = [
    ...columns.filter((column) => !holdsNumbers(column.spec)),
    ...open.map((column) => ({ ...column, spec, confidence: byHeading })),
  ];
  return all.sort((a, b) => a.index - b.index);
}

/** The columns that may print an index: those that are called so, else all in a table about it; what changed is none. */
function columnsOf({ called }: Index, table: Table): TableColumn[] {
  const numbers = columnsOfNumbers(table);
  const named = numbers.filter(({ heading }) => called.test(heading));
  if (named.length === 0 && !called.test(table.title ?? '')) return [];
  return (named.length > 0 ? named : numbers).filter(({ heading }) => !saysChange(levelsOfHeading(heading)));
}

/** The column of the index that labels are about: the nearest one on their left, of the year that their heading names. */
function indexBeside(
  values: TableValues,
  { index, heading: label }: TableColumn,
  numbers: readonly TableColumn[],
): TableColumn | undefined {
  if (ofOther.test(label)) return undefined;
  const year = yearIn(label);
  const isOfYear = ({ heading }: TableColumn): boolean => year === null || (yearIn(heading) ?? year) === year;
  const before = numbers.filter((column) => column.index < index);
  const nearest = before.findLast(({ heading }) => year !== null && yearIn(heading) === year) ?? before.at(-1);
  if (nearest === undefined || !isOfYear(nearest)) return undefined;
  const isOfOther = columnsOfNumbers(values.table).some(
    (column) =>
      column.index > nearest.index &&
      column.index < index &&
      !numbers.some((other) => other.index === column.index) &&
      namesIndex.test(column.heading),
  );
  const printed = values.quantities(nearest).flatMap((quantity) => quantity?.reading.value ?? []);
  return !isOfOther && printed.every((number) => number >= lowest && number <= highest) ? nearest : undefined;
}

/** A column of labels on the scale that most of them are right on; an error for each of the others. */
interface JudgedLabels {
  readonly scale: Scale;
  readonly labels: readonly (Finding | null)[];
}

function judgedLabels(
  values: TableValues,
  column: TableColumn,
  number: TableColumn,
  { scales, since = 0 }: Index,
  corrected: Corrected,
): JudgedLabels | null {
  const statements = values.quantities(number).flatMap((quantity): LabelStatement[] => {
    if (quantity === null || yearOf(values, number, quantity.item) < since) return [];
    const of = asCorrected(quantity, corrected);
    const { value: label } = cellAt(values.table.sheet, of.row, column.index) ?? {};
    if (typeof label !== 'string' || label.trim() === '') return [];
    return [{ rule, table: values.table, row: of.row, column, label: label.trim(), of, value: of.value, factor: 1 }];
  });
  if (statements.length === 0) return null;
  const judged = scales
    .filter((scale) => statements.every(({ label }) => findClass(scale, label) !== null))
    .map((scale) => ({ scale, labels: statements.map((statement) => errorOf(statement, scale)) }));
  return bestOf(judged, ({ labels }) => labels.filter((error) => error === null).length);
}

/** The earliest year that the heading of a number names, or a text of its row, else the title; Infinity for none. */
function yearOf(values: TableValues, { heading }: TableColumn, item: number): number {
  const { columns, title } = values.table;
  const years = [heading, ...columns.map((column) => values.textAt(column, item))].flatMap(
    (text) => yearIn(text) ?? [],
  );
  return years.length > 0 ? Math.min(...years) : (yearIn(title ?? '') ?? Infinity);
}

function errorOf(statement: LabelStatement, scale: Scale): Finding | null {
  const finding = judgeLabel(statement, scale, statement.of);
  return finding?.severity === 'error' ? finding : null;
}
