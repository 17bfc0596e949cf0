/** What the tables of a report say of each of its indicators, for the sentences of a draft. */
import { identify } from '../claims/identify';
import { statingTables } from '../claims/stating-tables';
import type { StatingTable } from '../claims/statements';
import { subjectsOf } from '../claims/subjects';
import type { Report } from '../tables/report';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import { shownDecimals } from '../workbook/shown-number';
import { shownText } from '../workbook/shown-text';
import { writeNumber } from '../workbook/write-number';
import type { IndicatorNumbers } from './naskah-sentences';

/** An indicator with what is said of it. */
export interface IndicatorText {
  readonly numbers: IndicatorNumbers;
  /** What the office has written of it; empty where nothing. */
  readonly causes: string;
  readonly solutions: string;
  /** True where one of the numbers is proved to be wrong. */
  readonly isWrong: boolean;
}

/** A row of a table that speaks of an indicator. */
interface Row {
  readonly stating: StatingTable;
  readonly item: number;
}

/** The rows of every table by whom they speak of, in the order of the tables. */
function rowsByIndicator(tables: readonly StatingTable[]): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const stating of tables) {
    stating.values.table.rows.forEach((_, item) => {
      const key = stating.who(item)?.key;
      if (key === undefined) return;
      const list = rows.get(key);
      if (list === undefined) rows.set(key, [{ stating, item }]);
      else list.push({ stating, item });
    });
  }
  return rows;
}

/** The cell of some rows that states something, the main table of it first. */
function statedIn(
  rows: readonly Row[],
  what: string,
): { values: TableValues; item: number; column: TableColumn } | null {
  for (const { stating, item } of rows) {
    const { values, statements } = stating;
    const found = statements.filter((statement) => statement.what === what);
    const column = (found.find(({ stage }) => stage === 'after') ?? found[0])?.column;
    if (column !== undefined && values.textAt(column, item) !== '') return { values, item, column };
  }
  return null;
}

/** The first text that some rows have in a column of a role. */
function textOf(rows: readonly Row[], role: string): string {
  for (const { stating, item } of rows) {
    const text = stating.values.text(role, item);
    if (text !== '') return text;
  }
  return '';
}

function shownAt(found: ReturnType<typeof statedIn>): string {
  return found === null ? '' : shownText(found.values.cells(found.column).cell(found.item));
}

/** How far the realisasi is from that of the year before. */
function changeOf(rows: readonly Row[], year: number): IndicatorNumbers['change'] {
  const [now, before] = [year, year - 1].map((each) => {
    const found = statedIn(rows, `realisasi ${each} indikator`);
    return found === null ? null : found.values.quantity(found.column, found.item);
  });
  if (!now || !before) return null;
  const decimals = shownDecimals(Math.max(now.reading.decimals, before.reading.decimals));
  const by = writeNumber({ value: Math.abs(now.value - before.value), decimals, style: 'plain' }, 'id');
  const difference = Number((now.value - before.value).toFixed(decimals));
  return { year: year - 1, direction: difference > 0 ? 'naik' : difference < 0 ? 'turun' : 'tetap', by };
}

/** Tables of words about indicators, which state no number of them. */
function tellingTables(all: readonly TableValues[], stating: readonly StatingTable[]): StatingTable[] {
  const subjects = subjectsOf(all);
  return all
    .filter((values) => values.column('analisis') !== undefined || values.column('solusi') !== undefined)
    .filter((values) => !stating.some((each) => each.values === values))
    .map((values) => ({
      values,
      statements: [],
      who: (item) => identify(values, 'indikator', item, values.text('indikator', item), subjects),
    }));
}

/** The tables that report what was reached, the main one first: its rows are the indicators. */
function mainFirst(tables: readonly StatingTable[], year: number): StatingTable[] {
  const states = (table: StatingTable): boolean =>
    table.statements.some(({ what }) => what === `realisasi ${year} indikator`);
  const rank = (table: StatingTable): number =>
    table.values.table.layout.kind === 'capaian' && states(table) ? 0 : states(table) ? 1 : 2;
  return [...tables].sort((one, other) => rank(one) - rank(other));
}

/**
 * The indicators of a report in the order of the table that reports them, each once, with the numbers of its year.
 * @param wrong the places of numbers that are proved to be wrong, by `placeKey`
 */
export function indicatorTexts({ values, year }: Report, wrong: ReadonlySet<string>): IndicatorText[] {
  if (year === null) return [];
  const stating = statingTables(values, year);
  const tables = [...mainFirst(stating, year), ...tellingTables(values, stating)];
  const [main] = tables;
  const found: IndicatorText[] = [];
  for (const rows of rowsByIndicator(tables).values()) {
    const first = rows[0]!;
    const isReported = first.stating.values.table.layout.kind === main?.values.table.layout.kind;
    const stated = (['target', 'realisasi', 'capaian'] as const).map((role) =>
      statedIn(rows, `${role} ${year} indikator`),
    );
    const [target, realisasi, capaian] = stated.map(shownAt) as [string, string, string];
    if (!isReported || (target === '' && realisasi === '')) continue;
    const isWrong = stated.some(
      (each) =>
        each !== null &&
        wrong.has(
          placeKey({
            sheet: each.values.table.sheet.name,
            row: each.values.table.rows[each.item]!,
            column: each.column.index,
          }),
        ),
    );
    found.push({
      numbers: {
        name: first.stating.who(first.item)!.name,
        unit: textOf(rows, 'satuan'),
        target,
        realisasi,
        capaian,
        kategori: textOf(rows, 'kategori'),
        change: changeOf(rows, year),
        isLowerBetter: first.stating.values.direction(first.item) === 'turun',
      },
      causes: textOf(rows, 'analisis'),
      solutions: textOf(rows, 'solusi'),
      isWrong,
    });
  }
  return found;
}
