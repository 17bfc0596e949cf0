/** Makes the draft of a report from its workbook: the tables in their chapters, and the sentences that their numbers give. */
import { chartsOf } from '../charts';
import type { Chart } from '../charts/chart';
import { addTo } from '../group-by';
import { placeKey } from '../workbook/address';
import { inOrder } from '../workbook/in-order';
import { withoutResults } from '../workbook/own-sheets';
import type { Workbook } from '../workbook/workbook';
import { writeNumber } from '../workbook/write-number';
import type { CheckResult } from '../findings/check-result';
import type { Finding } from '../findings/finding';
import type { ReportSection } from '../tables/report-section';
import type { Profile } from '../profiles/profile';
import { reportOrder } from '../profiles/report-order';
import { yearTables } from '../summary/year-tables';
import type { TableValues } from '../tables/table-values';
import { indicatorTexts, type IndicatorText } from './indicator-numbers';
import { textBlock, type LeftOut, type Naskah, type NaskahBlock, type NaskahChart, type NaskahTable } from './naskah';
import type { NaskahSentences } from './naskah-sentences';
import { outline, type OutlinePart, type PartId } from './outline';
import { tableBlock } from './table-block';

/** A sheet or a title that says that it is an annex. */
const annex = /^lampiran\b/i;

function sectionOf({ table }: TableValues): ReportSection | null {
  const { section } = table.layout;
  if (section === undefined) return null;
  return annex.test(table.sheet.name) || annex.test(table.title ?? '') ? 'lampiran' : section;
}

/** Everything that the parts of a draft are made of. */
interface Material {
  readonly tables: ReadonlyMap<ReportSection, readonly NaskahTable[]>;
  readonly charts: readonly Chart[];
  readonly indicators: readonly IndicatorText[];
  readonly result: CheckResult;
  readonly sentences: NaskahSentences;
}

function indicatorBlocks({ indicators, sentences }: Material): NaskahBlock[] {
  return indicators.flatMap(({ numbers, isWrong }) => [
    textBlock('subject', numbers.name),
    textBlock('sentence', sentences.indicator(numbers), isWrong),
  ]);
}

function analysisBlocks({ indicators, sentences }: Material): NaskahBlock[] {
  return indicators.flatMap(({ numbers, causes, solutions }) => [
    textBlock('subject', numbers.name),
    causes === '' ? textBlock('gap', sentences.noCauses) : textBlock('sentence', sentences.causes(causes)),
    solutions === '' ? textBlock('gap', sentences.noSolutions) : textBlock('sentence', sentences.solutions(solutions)),
  ]);
}

function absorptionBlocks({ result, sentences }: Material): NaskahBlock[] {
  const { serapan } = result.key;
  if (serapan === null) return [];
  const share = writeNumber({ value: serapan * 100, decimals: 2, style: 'percent' }, 'id');
  return [textBlock('sentence', sentences.absorption(result.year, share))];
}

/** The charts of a part, behind the tables that they are drawn from. */
function chartBlocks({ charts, sentences: { chart: words } }: Material, section: ReportSection | null): NaskahChart[] {
  return charts
    .filter((chart) => chart.section === section)
    .map((chart) => ({
      kind: 'chart',
      caption: words.title(chart),
      chart,
      names: chart.series.map(({ role }) => words.series[role]),
      alternative: words.alternative(chart),
    }));
}

/** What stands behind the tables and charts of a part. */
const behind: Partial<Record<PartId, (material: Material) => NaskahBlock[]>> = {
  capaian: indicatorBlocks,
  analisis: analysisBlocks,
};

function partBlocks(part: OutlinePart, material: Material): NaskahBlock[] {
  const { sentences } = material;
  const tables = part.section === null ? [] : (material.tables.get(part.section) ?? []);
  const isOptional = part.id === 'pendukung' || part.id === 'lampiran' || part.id === 'penutup';
  if (tables.length === 0 && isOptional) return [];
  const gap = sentences.gaps[part.id];
  return [
    { kind: 'heading', level: part.level, text: sentences.parts[part.id], isWrong: false },
    ...(part.id === 'anggaran' ? absorptionBlocks(material) : []),
    ...(tables.length === 0 && part.section !== null ? [textBlock('gap', sentences.noTable)] : tables),
    ...chartBlocks(material, part.section),
    ...(behind[part.id]?.(material) ?? []),
    ...(gap === undefined ? [] : [textBlock('gap', gap)]),
  ];
}

/**
 * The draft of a report. Its numbers are those of the workbook, as it shows them: nothing is computed anew.
 * @param result what a check of the same workbook found
 * @param standing the errors that nobody has set aside; each is said on top, and its cell is marked
 * @param profile the chosen one, where its sheets may be those of an office's own profile
 * @example planNaskah(workbook, check(workbook), errors, naskahSentences).chapters.length // 5
 */
export function planNaskah(
  given: Workbook,
  result: CheckResult,
  standing: readonly Finding[],
  sentences: NaskahSentences,
  profile: Profile | null = null,
): Naskah {
  const workbook = withoutResults(given);
  const { values: all, year, unknown: unread } = yearTables(workbook, result.year);
  const order = reportOrder(
    workbook.sheets.map(({ name }) => name),
    profile,
  );
  const values = inOrder(all, ({ table }) => table.sheet.name, order);
  const wrong = new Set(
    standing.flatMap(({ place, scope }) => (place === null || scope === 'table' ? [] : [placeKey(place)])),
  );
  const tables = new Map<ReportSection, NaskahTable[]>();
  const unknown = [...unread.map(({ sheet }) => sheet), ...result.unrecognised];
  const leftOut: LeftOut[] = unknown.map((sheet) => ({ sheet, reason: 'unknown' }));
  for (const each of values) {
    const section = sectionOf(each);
    if (section === null) continue;
    const { sheet } = each.table;
    const block = sheet.hidden ? null : tableBlock(each, values, wrong);
    if (block === null) leftOut.push({ sheet: sheet.name, reason: sheet.hidden ? 'hidden' : 'empty' });
    else addTo(tables, section, block);
    if (block?.hasHidden === true) leftOut.push({ sheet: sheet.name, reason: 'lines' });
  }
  const report = { values, year };
  const material: Material = {
    tables,
    charts: chartsOf({ year, values: values.filter(({ table }) => !table.sheet.hidden) }),
    indicators: indicatorTexts(report, wrong),
    result,
    sentences,
  };
  const chapters = outline.map(({ id, number, parts }) => ({
    id,
    number,
    heading: sentences.chapters[id],
    blocks: parts.flatMap((part) => partBlocks(part, material)),
  }));
  return {
    title: sentences.title,
    labels: sentences.labels,
    office: result.office,
    year,
    warnings:
      standing.length === 0
        ? []
        : [
            textBlock('warning', sentences.errorsStand(standing.length)),
            ...standing.map((finding) => textBlock('warning', sentences.error(finding))),
          ],
    chapters: chapters.filter(({ blocks }) => blocks.length > 0),
    leftOut: leftOut.filter(
      ({ sheet, reason }, index) =>
        leftOut.findIndex((other) => other.sheet === sheet && (other.reason === 'lines') === (reason === 'lines')) ===
        index,
    ),
  };
}
