/**
 * How many respondents a group has is how often it is named beside the answers.
 *
 * @aturan jumlah
 * @judul Responden tiap kelompok
 * @apa Jumlah responden laki-laki, berpendidikan SMA, dan seterusnya = banyaknya responden dengan keterangan itu di lembar
 *   jawaban.
 * @mengapa Jumlah yang diketik tidak ikut berubah bila responden ditambah atau keterangannya dibetulkan.
 * @sumber Menurut praktik.
 * @salah Lembar jawaban memuat 42 responden laki-laki, tetapi tabel responden menulis 24.
 * @benar Tabel responden menulis 42.
 * @perbaiki Hitung dari lembar jawaban, atau tekan Perbaiki pada temuannya.
 */
import { onlyOne } from '../only-one';
import { tablesWith, type TableValues } from '../tables/table-values';
import type { AcrossRelation, Equation } from '../tables/relation';
import { columnsWithRole } from '../tables/table';
import { cellAt } from '../workbook/workbook';
import { GroupCountEquation, OtherCountEquation, type CountingColumn } from './group-count-equations';
import { isRespondent, onlyAnswers } from './respondent-answers';
import { sumOf } from '../tables/quantity';

/** The name of a group of all others. */
const otherName = /^(?:lain|tidak (?:mengisi|menjawab|diisi))/;

/** Binds the groups of respondents to the answers, where a workbook has both and they are about the same people. */
export const groupCounts: AcrossRelation = (own, { values }) => {
  const source = onlyAnswers(values);
  if (source === null) return [];
  const everyday = everydayWords(values);
  return own.flatMap((each) => countsOf(each, source, everyday));
};

/** The groups that everyday words stand for, as a sheet of the workbook lists them; all in small letters. */
function everydayWords(tables: readonly TableValues[]): Map<string, string> {
  const rows = tablesWith('masukKelompok', tables).flatMap((values) =>
    values.table.rows.map((_, item) => [values.text('sebutan', item), values.text('masukKelompok', item)]),
  );
  return new Map(rows.map(([said, group]) => [said!.toLowerCase(), group!.toLowerCase()]));
}

function countsOf(values: TableValues, source: TableValues, everyday: ReadonlyMap<string, string>): Equation[] {
  const names = values.column('kelompok');
  const column = values.column('responden');
  if (names === undefined || column === undefined) return [];
  const all = values.quantities(column).flatMap((result, item) => {
    const name = values.textAt(names, item).toLowerCase();
    return result === null || name === '' || values.isTotal(item) ? [] : [{ result, name }];
  });
  const last = all[all.length - 1];
  const rest = last !== undefined && all.length > 2 && otherName.test(last.name) ? last : null;
  const printed = rest === null ? all : all.slice(0, -1);
  const counted = countingColumn(source, new Set(printed.map(({ name }) => name)), everyday, rest !== null);
  if (counted === null || printed.length < 2) return [];
  const equations = printed.map(
    ({ result, name }) => new GroupCountEquation(result, names, counted, counted.counts.get(name) ?? 0),
  );
  // Where more than one group differs the answers are those of other people, of one quarter perhaps.
  const differing = equations.filter(({ result, known }) => result.value !== known);
  if (differing.length > 1) return [];
  if (rest === null) return equations;
  const groups = printed.map(({ result }) => result);
  return [...equations, new OtherCountEquation(rest.result, names, counted, counted.respondents, groups)];
}

/**
 * The column beside the answers that names nothing but these groups, by their names or everyday words, one for each who
 * answered; null if there is not just one.
 * @param hasOthers whether some respondents may be in none of them; most are in one all the same
 */
function countingColumn(
  source: TableValues,
  names: ReadonlySet<string>,
  everyday: ReadonlyMap<string, string>,
  hasOthers: boolean,
): CountingColumn | null {
  const { sheet, area, rows, columns } = source.table;
  const read = new Set(columns.map(({ index }) => index));
  const answers = columnsWithRole(source.table, 'jawabanUnsur').map((column) => source.quantities(column));
  const found: CountingColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (read.has(column)) continue;
    const counts = new Map<string, number>();
    let others = 0;
    const namesAll = rows.every((row, item) => {
      if (!isRespondent(source, item)) return true;
      const value = cellAt(sheet, row, column)?.value ?? null;
      const said = typeof value === 'string' ? value.toLowerCase() : '';
      const name = names.has(said) ? said : (everyday.get(said) ?? '');
      if (names.has(name)) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        return true;
      }
      const hasAnswered = answers.some((quantities) => (quantities[item] ?? null) !== null);
      if (hasAnswered) others++;
      return hasOthers || (!hasAnswered && value === null);
    });
    const inGroups = sumOf([...counts.values()]);
    if (namesAll && inGroups > others) found.push({ source, column, counts, respondents: inGroups + others });
  }
  return onlyOne(found);
}
