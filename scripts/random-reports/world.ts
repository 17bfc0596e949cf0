/** The facts that a random report is about: all its tables tell the same. */
import { shorten } from './content';
import type { Random } from './random';
import * as words from './words';

/** An indicator with its targets and realisasi by year. */
export interface Indicator extends words.IndicatorName {
  readonly sasaran: string;
  readonly targets: ReadonlyMap<number, number>;
  readonly realised: ReadonlyMap<number, number>;
  readonly standard: number;
  /** The target of the year as it was first agreed, where a changed agreement has another one. */
  readonly firstTarget?: number;
  /** How its targets are written, where they are not plain numbers. */
  readonly writing?: TargetWriting;
}

/** A target with a bound in front (`≥ 90`, `maks. 5`), or a range as wide as `width` (`7–8`, `80 s/d 85`). */
type TargetWriting = { readonly sign: string } | { readonly between: string; readonly width: number };

/** A programme, kegiatan, sub kegiatan or kind of expenditure. */
export interface Activity {
  readonly name: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly code: string;
  /** Its numbers among its siblings, from the programme down. */
  readonly path: readonly number[];
  readonly children: readonly Activity[];
  readonly budget: number;
  readonly realised: number;
  /** Index of the sasaran that it serves. */
  readonly sasaran: number;
}

/** Everything that a report tells. */
export interface World {
  readonly year: number;
  readonly years: readonly number[];
  readonly sasaran: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly programmes: readonly Activity[];
  /** Answers 1..4 of every respondent, one list per unsur. */
  readonly answers: readonly (readonly number[])[];
  /** Keberadaan, kualitas and pemanfaatan of each component of the AKIP evaluation. */
  readonly akip: readonly (readonly number[])[];
  /** The score of each variable of maturity. */
  readonly maturity: readonly number[];
}

/** Weights of the components of the AKIP evaluation (Permen PANRB 88/2021). */
export const akipWeights = [30, 30, 15, 25] as const;

/** The sum of some numbers, to two decimals. */
export function total(values: readonly number[]): number {
  return shorten(
    values.reduce((sum, value) => sum + value, 0),
    2,
    false,
  );
}

/** Random facts. */
export function randomWorld(random: Random): World {
  const year = random.int(2020, 2026);
  const first = year - random.int(0, 3);
  const years = [0, 1, 2, 3, 4].map((offset) => first + offset);
  const sasaran = random.sample(words.sasaranNames, random.int(1, 4));
  const names = random.sample(words.indicatorNames, random.int(sasaran.length, Math.min(8, sasaran.length + 4)));
  const respondents = random.int(10, 60);
  const answers = words.unsurNames.map(() => Array.from({ length: respondents }, () => random.pick([2, 3, 3, 3, 4])));
  const akip = akipWeights.map((weight) =>
    [0.2, 0.3, 0.5].map((share) => shorten(weight * share * (0.5 + random.next() / 2), 2, false)),
  );
  const maturity = words.maturityNames.map(() => random.int(1, 5));
  const indicators = names.map((name, index) => {
    const own = sasaran[Math.floor((index * sasaran.length) / names.length)]!;
    const indicator = randomIndicator(random, name, own, years, year);
    const worked = workedOut(name.name, answers, akip, maturity);
    return worked === null ? indicator : { ...indicator, realised: new Map([...indicator.realised, [year, worked]]) };
  });
  const depth = random.pick([2, 3, 3, 4] as const);
  const count = random.int(1, 6);
  const programmes = random
    .sample(words.programmeNames, count)
    .map((name, index) => randomActivity(random, name, [index + 1], depth, index % sasaran.length));
  const isChanged = random.chance(0.25);
  return {
    ...{ year, years, sasaran, programmes, answers, akip, maturity },
    indicators: isChanged ? indicators.map((indicator) => withChange(random, indicator, year)) : indicators,
  };
}

/** Half of the plain targets of the year were others before the agreement was changed. */
function withChange(random: Random, indicator: Indicator, year: number): Indicator {
  const target = indicator.targets.get(year)!;
  if (indicator.writing !== undefined || random.chance(0.5)) return indicator;
  const first = Math.min(shorten(target * (0.8 + random.next() * 0.4), indicator.decimals, false), mostOf(indicator));
  return first === target || first === 0 ? indicator : { ...indicator, firstTarget: first };
}

/** The same facts as they were planned before the agreement was changed. */
export function beforeChange(world: World): World {
  return {
    ...world,
    indicators: world.indicators.map((indicator) =>
      indicator.firstTarget === undefined
        ? indicator
        : { ...indicator, targets: new Map([...indicator.targets, [world.year, indicator.firstTarget]]) },
    ),
  };
}

/** Whether the agreement of the year was changed. */
export function isChanged({ indicators }: World): boolean {
  return indicators.some(({ firstTarget }) => firstTarget !== undefined);
}

/** The realisasi of an indicator that another table works out; null for the others. */
function workedOut(
  name: string,
  answers: World['answers'],
  akip: World['akip'],
  maturity: World['maturity'],
): number | null {
  if (name.includes('IKM')) return surveyIndex(answers);
  if (name.includes('SAKIP')) return total(akip.flat());
  return name.includes('kematangan') ? total(maturity) : null;
}

/** The index of the survey: the average of the averages of its unsur, times 25 (Permen PANRB 14/2017). */
export function surveyIndex(answers: World['answers']): number {
  let sum = 0;
  for (const unsur of answers) sum += unsur.reduce((all, answer) => all + answer, 0) / unsur.length;
  return shorten((sum / answers.length) * 25, 2, false);
}

function randomIndicator(
  random: Random,
  name: words.IndicatorName,
  sasaran: string,
  years: readonly number[],
  reportYear: number,
): Indicator {
  const targets = new Map<number, number>();
  const realised = new Map<number, number>();
  const between = (): number =>
    shorten(name.usual[0] + random.next() * (name.usual[1] - name.usual[0]), name.decimals, false);
  let target = between();
  for (const year of years) {
    if (random.chance(0.6)) target = between();
    targets.set(year, target);
    const share = random.pick([1, 1, 0.5 + random.next() * 0.8, 0.9 + random.next() * 0.2]);
    const value = shorten(target * share, name.decimals, false);
    if (year <= reportYear) realised.set(year, Math.min(value, mostOf(name)));
  }
  const writing = random.chance(0.2) ? targetWriting(random, name) : null;
  return { ...name, sasaran, targets, realised, standard: between(), ...(writing === null ? {} : { writing }) };
}

/** The largest number that an indicator can have. */
function mostOf({ unit }: words.IndicatorName): number {
  return unit === '%' || unit === 'Skor' ? 100 : unit === 'Nilai' ? 55 : Infinity;
}

function targetWriting(random: Random, { falling, decimals, usual }: words.IndicatorName): TargetWriting {
  if (random.chance(0.5)) {
    return {
      sign: random.pick(falling === true ? ['≤ ', '<= ', 'maks. ', 'Maksimal '] : ['≥ ', '>= ', 'min. ', 'Minimal ']),
    };
  }
  const width = shorten((random.next() * (usual[1] - usual[0])) / 4, decimals, false);
  return { between: random.pick(['–', '-', ' - ', ' s/d ', ' sampai ']), width: width === 0 ? 1 : width };
}

const namesOfLevel = { 2: words.activityNames, 3: words.subActivityNames, 4: words.expenditureNames } as const;

function randomActivity(
  random: Random,
  name: string,
  path: readonly number[],
  depth: number,
  sasaran: number,
): Activity {
  const level = path.length as Activity['level'];
  const children =
    level >= depth
      ? []
      : random
          .sample(namesOfLevel[(level + 1) as 2 | 3 | 4], random.int(1, level === 1 ? 5 : 4))
          .map((child, index) => randomActivity(random, child, [...path, index + 1], depth, sasaran));
  const own = randomAmount(random);
  const sum = (of: (child: Activity) => number): number => children.reduce((total, child) => total + of(child), 0);
  const budget = children.length === 0 ? own : sum((child) => child.budget);
  const share = random.pick([1, 0, random.next(), 0.8 + random.next() * 0.2, 0.8 + random.next() * 0.2]);
  const realised = children.length === 0 ? Math.round(budget * share) : sum((child) => child.realised);
  return { name, level, code: codeOf(path), path, children, budget, realised, sasaran };
}

function randomAmount(random: Random): number {
  if (random.chance(0.03)) return 0;
  const unit = random.pick([1, 100, 1000, 1000, 100_000]);
  return random.int(10, 90_000) * unit;
}

/** `7.01.02.2.01.05` */
function codeOf(path: readonly number[]): string {
  const two = (part: number | undefined): string => String(part ?? 0).padStart(2, '0');
  const [programme, activity, sub, expenditure] = path;
  let code = `7.01.${two(programme)}`;
  if (activity !== undefined) code += `.2.${two(activity)}`;
  if (sub !== undefined) code += `.${two(sub)}`;
  if (expenditure !== undefined) code += `.${two(expenditure)}`;
  return code;
}

/** The rows of some activities and all below them, down to a level. */
export function flatten(activities: readonly Activity[], deepest: number): Activity[] {
  return activities.flatMap((activity) => [
    activity,
    ...(activity.level < deepest ? flatten(activity.children, deepest) : []),
  ]);
}

/** Capaian as a fraction; null without a target. */
export function capaianOf(indicator: Indicator, year: number): number | null {
  const target = indicator.targets.get(year);
  const realised = indicator.realised.get(year);
  return target === undefined || realised === undefined ? null : quotientOf(indicator, target, realised);
}

/** The realisasi of an indicator by a target, the nearer bound of a range; null where that is 0. */
export function quotientOf({ writing, falling }: Indicator, target: number, realised: number): number | null {
  const upper = writing !== undefined && 'width' in writing ? target + writing.width : target;
  if (realised > target && realised < upper) return 1;
  const bound = realised >= upper ? upper : target;
  if (bound === 0) return null;
  return falling === true ? (2 * bound - realised) / bound : realised / bound;
}
