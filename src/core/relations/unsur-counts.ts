/**
 * The average of an unsur follows from how many respondents gave each answer (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Nilai unsur dari jawaban responden
 * @apa Nilai unsur = (jumlah jawaban 1 × 1 + jawaban 2 × 2 + jawaban 3 × 3 + jawaban 4 × 4) ÷ banyaknya jawaban;
 *   dikalikan 25 bila dicetak sebagai nilai konversi.
 * @mengapa Nilai yang tidak cocok dengan jawabannya membuat indeks seluruhnya keliru.
 * @sumber Permen PANRB 14/2017.
 * @salah Dari 100 responden, 40 menjawab 3 dan 60 menjawab 4, tetapi nilai unsurnya tertulis 80,00.
 * @benar Nilai unsur tertulis 90,00: (40 × 3 + 60 × 4) ÷ 100 × 25.
 * @perbaiki Hitung ulang nilai unsur dari jawabannya, atau betulkan jumlah jawaban yang salah ketik.
 */
import { conversion, highestAnswer, lowestAnswer } from '../calc/answers';
import type { Message } from '../findings/messages';
import type { AcrossRelation } from '../tables/relation';
import { placeOf, sumOf, type Quantity } from '../tables/quantity';
import { BaseEquation } from './base-equation';
import { countedUnsur, isUnsurRow, pointsOf, printedAverages, type CountedUnsur } from './survey-sources';
import { unsurNamed } from './unsur-name';

/** From so many on, what most of them keep is the custom of the table. */
const fewestForCustom = 3;

/** The equations between the printed value of each unsur and the counts of its answers: likely, where there are only one or two. */
export const unsurCounts: AcrossRelation = (printing, report) => {
  const counted = (countedUnsur(report.values) ?? []).filter(({ counts }) => counts.some((count) => count !== null));
  const [values] = printing;
  const column = values?.column('nilaiRataRata');
  if (values === undefined || column === undefined || printing.length > 1) return [];
  const byName = new Map<string | null, CountedUnsur>();
  for (const unsur of counted) byName.set(nameOf(unsur), unsur);
  // Two tables about the same unsur, or one whose name is not known: which counts belong to which value is not clear.
  if (byName.size < counted.length || byName.has(null)) return [];
  const pairs: [Quantity, CountedUnsur][] = [];
  values.quantities(column).forEach((quantity, item) => {
    const unsur = byName.get(unsurNamed(values.text('unsur', item)));
    if (quantity === null || unsur === undefined || !isUnsurRow(values, item)) return;
    pairs.push([quantity, unsur]);
  });
  const known = printedAverages(values)?.perAnswer;
  const perAnswer = known ?? conversion;
  const isOnNoScale = areOnNoScale(pairs, perAnswer);
  if (known === undefined && !isOnNoScale) return [];
  const isMany = counted.length >= fewestForCustom;
  return pairs.map(
    ([quantity, unsur]) => new UnsurCountsEquation(quantity, unsur, perAnswer, isMany && !isOnNoScale, !isMany),
  );
};

/** So far apart, as a share, rounding leaves what is one multiple. */
const apart = 0.005;
/** So great a share of the values at least is that multiple; the others are wrong in another way. */
const mostly = 0.75;

/** True where the values are one multiple of what the answers give, and one is above what any answers can give. */
function areOnNoScale(pairs: readonly (readonly [Quantity, CountedUnsur])[], perAnswer: number): boolean {
  const times = pairs.map(([{ value }, { counts }]) => value / (averageOf(counts) * perAnswer)).sort((a, b) => a - b);
  const middle = times[times.length >> 1]!;
  const alike = times.filter((each) => Math.abs(each - middle) <= apart * middle).length;
  if (alike < 3 || alike < mostly * times.length || Math.abs(middle - 1) <= apart) return false;
  return pairs.some(([{ value, step }]) => value > highestAnswer * perAnswer + step);
}

function averageOf(counts: CountedUnsur['counts']): number {
  const { points, answers } = pointsOf(counts.map((count) => count?.value ?? 0));
  return points / answers;
}

/** The unsur that a row of counts speaks of, by its own name or the title of its table. */
function nameOf({ values, item }: CountedUnsur): string | null {
  return unsurNamed(values.text('unsur', item)) ?? unsurNamed(values.table.title ?? '');
}

/** `value = Σ (count × 1 to 4) ÷ number of answers × perAnswer`; the number is the printed total, else the sum of the counts. */
export class UnsurCountsEquation extends BaseEquation {
  readonly rule = 'ikm';
  /** What each answer counts, of those that somebody gave. */
  private readonly weights: readonly number[];

  constructor(
    result: Quantity,
    { counts, total }: CountedUnsur,
    private readonly perAnswer: number,
    readonly customary = false,
    readonly likely = false,
  ) {
    super(
      result,
      [...counts, total].filter((each) => each !== null),
    );
    this.weights = counts.flatMap((count, index) => (count === null ? [] : index + lowestAnswer));
  }

  compute(values: readonly number[]): number {
    const counts = values.slice(0, this.weights.length);
    const points = sumOf(counts.map((count, index) => count * this.weights[index]!));
    const answers = values[counts.length] ?? sumOf(counts);
    return (points / answers) * this.perAnswer;
  }

  explain(expected: number): Message {
    return { id: 'ikm.counted', values: { ...this.shown(expected), place: placeOf(this.operands[0]!) } };
  }
}
