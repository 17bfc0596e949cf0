/** Places the tables of a profile on sheets: which column plays which role, and in which row what stands. */
import type { ColumnContent } from '../tables/layout';
import { headingRows, type Profile, type ProfileTable } from '../profiles/profile';
import { assignLayout } from '../recognise/assign';
import { isColumnNumberRow } from '../recognise/column-number-row';
import { headerAt } from '../recognise/header';
import type { Stage } from '../tables/table';
import type { Cell, Sheet } from '../workbook/workbook';
import { filledText } from './fill-text';
import { planEntry, withPlanYears } from './plan-years';
import type { Office } from './office';
import { rowsOf } from './rows';
import type { TableRow } from './rows/row';
import type { HelperTable } from './helper-tables';
import { withStages } from './stages';

/** A column of a table that is to be made. */
export interface DraftColumn {
  readonly role: string;
  /**
   * The role under which its entries are kept; its own but where an agreement is printed before and after its change, and
   * in the years of the Renstra.
   */
  readonly entry: string;
  readonly stage: Stage;
  readonly content: ColumnContent;
  /** True for counts. */
  readonly whole: boolean;
  /** Its year less that of the report; 0 when its heading names none. */
  readonly offset: number;
  /** Which of the columns of its role it is, from 0. */
  readonly nth: number;
  /** Which year of the Renstra it is of, from 0 for the first; absent in other columns. */
  readonly planYear?: number;
}

/** A table with its place. Rows count from 0. */
export interface DraftTable {
  readonly spec: ProfileTable;
  readonly sheet: string;
  readonly titleRow: number;
  readonly headingTop: number;
  readonly headingBottom: number;
  /** True when the last heading row counts the columns. */
  readonly hasColumnNumbers: boolean;
  /** The headings cell by cell. */
  readonly headings: readonly (readonly (string | null)[])[];
  /** One for each column; null where nothing is known to stand. */
  readonly columns: readonly (DraftColumn | null)[];
  readonly rows: readonly TableRow[];
}

/** Two blank rows end a table. */
const rowsBetween = 2;
/** A line above the first table says how the sheet is filled in. */
const firstTitleRow = 1;

/** Headings of a profile that do not say what the columns are. */
export class HeadingsNotRecognised extends Error {
  override readonly name = 'HeadingsNotRecognised';

  constructor(
    readonly table: ProfileTable,
    /** The kind of table that they look like instead, or null. */
    readonly found: string | null,
  ) {
    super(`The headings of ${table.sheet} are not those of a table of kind ${table.kind}.`);
  }
}

/** The heading rows as a sheet of their own, as the recogniser reads them. */
function headingSheet(table: ProfileTable, office: Office): Sheet {
  const rows: (Cell | undefined)[][] = headingRows(table).map((texts) =>
    texts.map((text) => (text === null ? undefined : { value: filledText(text, office) })),
  );
  return { name: table.sheet, hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** What the columns of a profile's table are. */
export function readColumns(spec: ProfileTable, office: Office): (DraftColumn | null)[] {
  const { table, planYears } = withPlanYears(spec, office);
  const header = headerAt(headingSheet(table, office), 0);
  const assignment = header === null ? null : assignLayout(header, filledText(table.title, office));
  if (assignment === null || assignment.layout.kind !== table.kind) {
    throw new HeadingsNotRecognised(table, assignment?.layout.kind ?? null);
  }
  const width = headingRows(table)[0]!.length;
  const counts = new Map<string, number>();
  const columns: (DraftColumn | null)[] = new Array<null>(width).fill(null);
  for (const { index, spec, year, stage } of assignment.columns) {
    const nth = counts.get(spec.role) ?? 0;
    counts.set(spec.role, nth + 1);
    const { role, content, whole = false } = spec;
    const planYear = planYears[index] ?? null;
    columns[index] = {
      role,
      entry: planYear === null ? role : planEntry(role, planYear),
      stage,
      content,
      whole,
      offset: (year ?? office.year) - office.year,
      nth,
      ...(planYear === null ? {} : { planYear }),
    };
  }
  return columns;
}

function isHelper(table: ProfileTable): table is HelperTable {
  return 'columns' in table;
}

/**
 * Places tables one below the other on their sheets.
 * @throws HeadingsNotRecognised when the headings of a table are not those of its kind
 */
export function draftTables(profile: Profile, helpers: readonly HelperTable[], office: Office): DraftTable[] {
  const nextRow = new Map<string, number>();
  const tables = [...profile.tables, ...helpers].map((each): DraftTable => {
    const spec = withPlanYears(each, office).table;
    const titleRow = nextRow.get(spec.sheet) ?? firstTitleRow;
    const headingTop = titleRow + 1;
    const headingBottom = titleRow + spec.headings.length;
    const rows = rowsOf(office, spec, profile);
    nextRow.set(spec.sheet, headingBottom + rows.length + 1 + rowsBetween);
    const headings = headingRows(spec);
    const numbers = headingSheet(spec, office);
    const hasColumnNumbers = isColumnNumberRow(numbers, headings.length - 1, 0, headings[0]!.length - 1);
    const columns = isHelper(each) ? each.columns : readColumns(each, office);
    const place = { sheet: spec.sheet, titleRow, headingTop, headingBottom };
    return { spec, ...place, hasColumnNumbers, headings, columns, rows };
  });
  return withStages(tables);
}
