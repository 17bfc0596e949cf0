/** The rows of a table whose efficiency can be worked out, each with the numbers that it follows from. */
import { columnsWithRole } from '../tables/table';
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

/** The numbers of a column, with the only one of them when it is printed once for all rows. */
interface Operand {
  readonly own: readonly (Quantity | null)[];
  readonly shared: Quantity | null;
}

const operandRoles = ['capaian', 'target', 'realisasi', 'anggaran', 'realisasiAnggaran', 'persenAnggaran'] as const;

type Operands = Readonly<Record<(typeof operandRoles)[number], Operand>>;

function operandsOf(values: TableValues): Operands {
  const operands = operandRoles.map((role): [string, Operand] => {
    const column = values.column(role);
    const own = column === undefined ? [] : values.quantities(column);
    const present = own.filter((quantity) => quantity !== null);
    return [role, { own, shared: present.length === 1 ? present[0]! : null }];
  });
  return Object.fromEntries(operands) as Operands;
}

function rowOf(operands: Operands, result: Quantity, item: number): EfficiencyRow | null {
  const own = (role: keyof Operands): Quantity | null => operands[role].own[item] ?? null;
  const ownOrShared = (role: keyof Operands): Quantity | null => own(role) ?? operands[role].shared;
  const capaian = own('capaian');
  if (capaian === null || capaian.value === 0) return null;
  const anggaran = ownOrShared('anggaran');
  const realisasi = ownOrShared('realisasiAnggaran');
  const serapan = ownOrShared('persenAnggaran');
  const complete = anggaran !== null && realisasi !== null && anggaran.value !== 0;
  if (!complete && serapan === null) return null;
  return {
    result,
    capaian,
    capaians: capaiansOf(capaian, own('target'), own('realisasi')),
    anggaran: complete ? anggaran : null,
    realisasi: complete ? realisasi : null,
    serapan,
    sharesMoney: operands.anggaran.shared !== null || operands.realisasiAnggaran.shared !== null,
  };
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

/** The rows with an efficiency, a capaian, and the money or the share of it that was used. */
export function efficiencyRows(values: TableValues): EfficiencyRow[] {
  const column = columnsWithRole(values.table, 'efisiensi')[0];
  if (column === undefined) return [];
  const operands = operandsOf(values);
  return values.quantities(column).flatMap((result, item) => {
    if (result === null || values.isTotal(item)) return [];
    return rowOf(operands, result, item) ?? [];
  });
}
