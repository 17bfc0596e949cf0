/** The numbers that can stand in the columns of a table, by definition. */
import type { LikeId } from '../findings/messages';
import { isAnnotation } from '../names/annotation';
import { nameKey } from '../names/similar-names';
import type { TableValues } from '../tables/table-values';

/** A column whose numbers have bounds. */
export interface Bounds {
  readonly kind: string;
  readonly role: string;
  readonly lower: number;
  readonly upper: number;
  /** True when only whole numbers can stand there. */
  readonly whole: boolean;
  /** Another range in which a whole column may be kept instead, or null: then every number outside is wrong. */
  readonly instead: readonly [number, number] | 'any' | null;
  /** The sentence about a number outside. */
  readonly id: LikeId<'rentang.answer'>;
  /** True for rows that the bounds hold for; averages and totals below the rows are something else. */
  isBounded(values: TableValues, item: number): boolean;
}

const summary = /\b(?:jumlah|total|rata|nrr|indeks|ikm|skm|mutu|konversi|tertimbang|bobot|tingkat|kategori)\b/i;

function isRespondent(values: TableValues, item: number): boolean {
  return /^(?:r|resp|responden)?[.\s-]*\d+\.?$/i.test(values.text('responden', item));
}

/** Variables of maturity have words such as "mutu" in their names; only totals and remarks below them are none. */
function isVariable(values: TableValues, item: number): boolean {
  const name = values.text('variabel', item);
  return /\p{L}{3}/u.test(name) && !isAnnotation(name) && !values.isTotal(item);
}

/** A row of its own name; the unsur "Tingkat …" and "Total …" do not exist. */
function isNamed(role: string): (values: TableValues, item: number) => boolean {
  return (values, item) => {
    const name = values.text(role, item);
    return /\p{L}{3}/u.test(name) && !summary.test(name) && !values.isTotal(item);
  };
}

/**
 * Columns with bounds.
 *
 * Sumber: Permen PANRB 14/2017 (answers and averages 1–4, converted 25–100); kematangan 1–5 menurut praktik.
 */
export const bounds: readonly Bounds[] = [
  {
    kind: 'jawaban-responden',
    role: 'jawabanUnsur',
    lower: 1,
    upper: 4,
    whole: true,
    instead: 'any',
    id: 'rentang.answer',
    isBounded: isRespondent,
  },
  {
    kind: 'ikm-unsur',
    role: 'nilaiRataRata',
    lower: 1,
    upper: 4,
    whole: false,
    instead: [25, 100],
    id: 'rentang.average',
    isBounded: isNamed('unsur'),
  },
  {
    kind: 'ikm-unsur',
    role: 'konversi',
    lower: 25,
    upper: 100,
    whole: false,
    instead: null,
    id: 'rentang.conversion',
    isBounded: isNamed('unsur'),
  },
  {
    kind: 'kematangan',
    role: 'skor',
    lower: 1,
    upper: 5,
    whole: true,
    instead: 'any',
    id: 'rentang.maturity',
    isBounded: isVariable,
  },
];

/** True for an indicator that is an index of at most 100: the IKM, the nilai SAKIP. */
export function isIndexOf100(indicator: string): boolean {
  const key = nameKey(indicator);
  return key === 'ikm' || key === 'sakip';
}
