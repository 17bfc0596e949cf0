/** Columns that the tables about indicators share. */
import { indonesian, percentage, plain, withSign, type Content, type Style } from '../content';
import type { Random } from '../random';
import type { RandomColumn } from '../table';
import { capaianOf, type Indicator, type World } from '../world';

/** What a table about indicators chooses once. */
export interface IndicatorStyle {
  readonly style: Style;
  /** True when the unit stands in a column of its own and not in the cell. */
  readonly unitColumn: boolean;
  /** True when percentages carry their sign even beside a column of units. */
  readonly signs: boolean;
  /** True when other units stand in the cell: 12 Laporan. */
  readonly words: boolean;
}

/** Chooses how a table about indicators prints their values. */
export function indicatorStyle(random: Random, style: Style): IndicatorStyle {
  const unitColumn = random.chance(0.5);
  return { style, unitColumn, signs: !unitColumn || random.chance(0.3), words: !unitColumn && random.chance(0.4) };
}

/** A target or realisasi as the table prints it. */
export function valueOf(indicator: Indicator, value: number | undefined, how: IndicatorStyle): Content {
  if (value === undefined) return null;
  if (indicator.unit === '%' && how.signs) return withSign(value, indicator.decimals);
  const bare = plain(value, indicator.decimals);
  if (!how.words || indicator.unit === '%') return bare;
  const text = `${bare.text} ${indicator.unit}`;
  return { text, typed: { value: text } };
}

/** A target as the table prints it: a number, a range or a number with a bound in front. */
export function targetOf(indicator: Indicator, year: number, how: IndicatorStyle): Content {
  const { writing, targets, decimals, unit } = indicator;
  const target = targets.get(year);
  if (writing === undefined || target === undefined) return valueOf(indicator, target, how);
  const sign = unit === '%' && how.signs ? '%' : '';
  const written = (value: number): string => `${indonesian(value, decimals)}${sign}`;
  const text =
    'sign' in writing
      ? `${writing.sign}${written(target)}`
      : `${written(target)}${writing.between}${written(target + writing.width)}`;
  return { text, typed: { value: text } };
}

/** The capaian of an indicator; N/A where there is none. */
export function capaianCell(indicator: Indicator, year: number, style: Style): Content {
  const capaian = capaianOf(indicator, year);
  return capaian === null ? 'N/A' : percentage(capaian, style);
}

/** Columns for number, sasaran and indicator, with or without the unit. */
export function identity(random: Random, world: World, how: IndicatorStyle): RandomColumn[][] {
  const { indicators } = world;
  const repeat = random.chance(0.3);
  const sasaran = indicators.map((indicator, index) =>
    !repeat && index > 0 && indicators[index - 1]!.sasaran === indicator.sasaran ? null : indicator.sasaran,
  );
  const capitals = random.chance(0.1);
  const blocks: RandomColumn[][] = [];
  if (random.chance(0.8)) blocks.push([numbering(random, indicators.length, sasaran)]);
  if (random.chance(0.75)) {
    blocks.push([{ heading: random.pick(['Sasaran Strategis', 'Sasaran', 'Tujuan/Sasaran']), cells: sasaran }]);
  }
  blocks.push([
    {
      heading: random.pick(['Indikator Kinerja', 'Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran']),
      cells: indicators.map(({ name }) => (capitals ? name.toUpperCase() : name)),
    },
  ]);
  if (how.unitColumn) blocks.push([unitColumn(random, indicators)]);
  return blocks;
}

/** The column of units. */
function unitColumn(random: Random, indicators: readonly Indicator[]): RandomColumn {
  const word = random.pick(['%', 'Persen', 'Persentase']);
  return {
    heading: random.pick(['Satuan', 'SAT.', 'Satuan']),
    cells: indicators.map(({ unit }) => (unit === '%' ? word : unit)),
  };
}

/** Numbers per row, or per sasaran with blanks where a merged cell reaches over several rows. */
function numbering(random: Random, count: number, sasaran: readonly (string | null)[]): RandomColumn {
  const perRow = random.chance(0.6);
  let number = 0;
  const cells = Array.from({ length: count }, (_, index): Content => {
    if (!perRow && sasaran[index] === null) return null;
    number++;
    return { text: String(number), typed: { value: number } };
  });
  return { heading: random.pick(['No', 'NO.', 'No.']), cells };
}

/** Labels on a scale of whole percents, from the printed capaian. */
export interface LabelScale {
  readonly name: string;
  readonly classes: readonly (readonly [from: number, label: string, printed: string])[];
}

/** The scale of Permendagri 86/2017. */
export const capaianScale: LabelScale = {
  name: 'Skala Nilai Peringkat Kinerja',
  classes: [
    [91, 'Sangat Tinggi', '91 ≤ 100'],
    [76, 'Tinggi', '76 ≤ 90'],
    [66, 'Sedang', '66 ≤ 75'],
    [51, 'Rendah', '51 ≤ 65'],
    [-Infinity, 'Sangat Rendah', '≤ 50'],
  ],
};

/** The label of a fraction: rounded half up to whole percents, then looked up (rules of the field, kategori). */
export function labelOf(fraction: number | null, scale: LabelScale): string {
  if (fraction === null) return 'N/A';
  const percent = Math.floor(Number((fraction * 100).toPrecision(13)) + 0.5);
  return scale.classes.find(([from]) => percent >= from)![1];
}
