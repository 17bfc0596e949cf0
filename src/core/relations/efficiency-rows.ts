/** The rows of a table whose efficiency can be worked out, each with the numbers that it follows from. */
import { onlyOne } from '../only-one';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';

/** A row with all that its efficiency follows from. */
export interface EfficiencyRow {
  readonly result: Quantity;
  readonly capaian: Quantity;
  /** The capaian as printed, and before it was rounded where its target and realisasi stand beside it. */
  readonly capaians: readonly number[];
  readonly anggaran: Quantity | null;
  readonly realisasi: Quantity | null;
  /** The printed share of the budget used. */
  readonly serapan: Quantity | null;
  /** True where money is printed once for all rows. */
  readonly sharesMoney: boolean;
}

function capaiansOf(printed: Quantity, target: Quantity | null, realisasi: Quantity | null): number[] {
  if (target === null || realisasi === null || target.value === 0) return [printed.value];
  const exact = realisasi.value / target.value;
  return Math.abs(exact - printed.value) <= printed.step ? [printed.value, exact] : [printed.value];
}

/** The share of the budget used: from the money where it is printed. */
export function serapanOf(row: EfficiencyRow): number {
  return row.anggaran !== null && row.realisasi !== null
    ? row.realisasi.value / row.anggaran.value
    : row.serapan!.value;
}

/** The numbers of the column that plays a role; none where none does. */
function numbersOf(values: TableValues, role: string): readonly (Quantity | null)[] {
  const column = values.column(role);
  return column === undefined ? [] : values.quantities(column);
}

/** The rows with an efficiency, a capaian, and the money or the share of it that was used. */
export function efficiencyRows(values: TableValues): EfficiencyRow[] {
  const [printed, targets, realisasis] = ['capaian', 'target', 'realisasi'].map((role) => numbersOf(values, role));
  const money = ['anggaran', 'realisasiAnggaran', 'persenAnggaran'].map((role) => numbersOf(values, role));
  // The only number of a column is printed once for all rows.
  const shared = money.map((numbers) => onlyOne(numbers.filter((quantity) => quantity !== null)));
  const sharesMoney = shared[0] !== null || shared[1] !== null;
  return numbersOf(values, 'efisiensi').flatMap((result, item): EfficiencyRow[] => {
    const capaian = printed![item] ?? null;
    if (result === null || values.isTotal(item) || capaian === null || capaian.value === 0) return [];
    const [anggaran = null, realisasi = null, serapan = null] = money.map((own, place) => own[item] ?? shared[place]);
    const isComplete = anggaran !== null && realisasi !== null && anggaran.value !== 0;
    if (!isComplete && serapan === null) return [];
    const capaians = capaiansOf(capaian, targets![item] ?? null, realisasis![item] ?? null);
    const amounts = isComplete ? { anggaran, realisasi } : { anggaran: null, realisasi: null };
    return [{ result, capaian, capaians, ...amounts, serapan, sharesMoney }];
  });
}
