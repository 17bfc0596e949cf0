/** Which rows of a table are totals. */
import { indexesWhere } from '../../indexes-where';
import { numbersBetween } from '../../numbers-between';
import { yearIn } from '../../names/year-in';
import type { Layout } from '../layout';
import { joinedIn } from '../joined-rows';
import type { TableColumn } from '../table';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { amountsOf, moneyOf, textAt } from './row-texts';

const totalWords = /^(?:grand\s+)?(?:total|jumlah|jml|sub\s*total|nilai (?:akhir|total))\b/i;
/** "Jumlah Anggaran Belanja Langsung" is a total, "Jumlah laporan pelaksanaan pemberdayaan desa yang …" an indicator. */
const mostWordsOfTotal = 5;
const wordsOfTotal =
  /^(?:grand|sub|total|jumlah|jml|seluruh|seluruhnya|keseluruhan|akhir|umum|skor|nilai|bobot|responden|anggaran|pagu|realisasi|belanja|capaian|kinerja|tertimbang|konversi|rp|orang)$/i;

/** What the total was then. */
const ofYearBefore = /\btahun\s+(?:sebelumnya|lalu)\b/i;

/** What stands below it are indicators, also where the kind of table has programmes there. */
const saysIndicators = /^indikator\b/i;

/** True for a row with amounts and no name, not even one below a heading that is unknown. */
function isNameless(sheet: Sheet, columns: readonly TableColumn[], rows: readonly number[], item: number): boolean {
  const known = new Map(columns.map(({ index, spec }) => [index, spec]));
  const right = columns.at(-1)!.index;
  const isJoined = (column: number): boolean =>
    [...joinedIn({ sheet, rows }, column).values()].some((items) => items.includes(item));
  return (
    numbersBetween(0, right).every((index) => {
      const spec = known.get(index);
      const text = textAt(sheet, rows[item]!, index);
      if (spec === undefined) return !/\p{L}{3}/u.test(text) || isBareTotal(text);
      return spec.content !== 'text' || spec.role === 'keterangan' || (text === '' && !isJoined(index));
    }) && amountsOf(moneyOf({ sheet, rows }, columns), item).some((amount) => amount !== null && amount !== 0)
  );
}

function isNameColumn({ spec }: TableColumn): boolean {
  return spec.content === 'text' && spec.role !== 'nomor' && spec.role !== 'kode';
}

function isShortTotal(text: string): boolean {
  return totalWords.test(text) && text.split(/\s+/).length <= mostWordsOfTotal;
}

/** True for a total that names nothing but what is added up: "Jumlah", "Total Skor", "Jumlah Responden". */
function isBareTotal(text: string): boolean {
  return isShortTotal(text) && text.split(/[\s()./]+/).every((word) => word === '' || wordsOfTotal.test(word));
}

/**
 * The rows of a table that are totals: those called so, and a last row with amounts and no name.
 */
export function totalRows(
  sheet: Sheet,
  { hierarchy: role, totalName }: Layout,
  columns: readonly TableColumn[],
  rows: readonly number[],
): number[] {
  const isNested = columns.some(({ spec }) => spec.role === role);
  const named = isNested ? role : columns.find(isNameColumn)?.spec.role;
  // The indicators of each sasaran may have a total of their own.
  const names = ['nomor', 'kode', named, ...(role === undefined ? ['indikator'] : [])];
  const nameColumns = columns
    .filter(({ spec }, index) => index === 0 || names.includes(spec.role))
    .map((column) => column.index);
  const namedColumn = columns.find(({ spec }) => spec.role === named)?.index;
  // "Nilai Akuntabilitas Kinerja" is an indicator, and below the components of an evaluation their total.
  const hasIndicators =
    (role === undefined && columns.some(({ spec }) => spec.role === 'indikator')) ||
    columns.some(({ spec, heading }) => spec.role === named && saysIndicators.test(heading));
  const numberIn = (item: number): string => textAt(sheet, rows[item] ?? -1, columns[0]?.index).replace(/[.)]+$/, '');
  // What is numbered on from row to row is one of a list: "4 | Jumlah pengaduan".
  const isNumberedOn = (item: number): boolean => {
    const own = numberIn(item);
    const goesOn = (other: number): boolean =>
      numberIn(other) !== '' && Number(numberIn(other)) === Number(own) + other - item;
    return /^\d+$/.test(own) && (goesOn(item - 1) || goesOn(item + 1));
  };
  const isTotal = (name: string, item: number): boolean =>
    isShortTotal(name) && ((!hasIndicators && !isNumberedOn(item)) || isBareTotal(name));
  const years = columns.flatMap(({ heading }) => yearIn(heading) ?? []);
  const isOfOtherYear = (name: string): boolean => {
    const year = yearIn(name);
    return ofYearBefore.test(name) || (year !== null && years.length > 0 && !years.includes(year));
  };
  const last = rows.length - 1;
  // Where a row has no name a total may be called so in a column of codes before it, of which the heading is not known.
  const isCalledBefore = (item: number): boolean =>
    namedColumn !== undefined &&
    textAt(sheet, rows[item]!, namedColumn) === '' &&
    numbersBetween(columns[0]!.index, namedColumn - 1).some((column) =>
      isBareTotal(textAt(sheet, rows[item]!, column)),
    );
  const totals = indexesWhere(
    rows,
    (item) =>
      isCalledBefore(item) ||
      nameColumns.some((column) => {
        // A number is called nothing.
        if (typeof cellAt(sheet, rows[item]!, column)?.value !== 'string') return false;
        const name = textAt(sheet, rows[item]!, column);
        if (isOfOtherYear(name)) return false;
        if (isTotal(name, item)) return true;
        // What a layout calls its total may begin the name of an indicator, too.
        const mayBeCalledSo = column === nameColumns[0] || column === namedColumn;
        if (!mayBeCalledSo || totalName?.test(name) !== true) return false;
        // "B | Hasil" is one of the parts, "Hasil" alone what they make.
        const isPart = !name.includes(' ') && column !== columns[0]!.index && numberIn(item) !== '';
        return !isPart && (item === last || !isNumberedOn(item));
      }),
  );
  if (last > 0 && totals.at(-1) !== last && isNameless(sheet, columns, rows, last)) totals.push(last);
  return totals;
}
