/** Tries out in a workbook what this program believes of Excel, and does each thing that it does in one. */
import { prepareFile } from '../../../src/apps/taskpane/send/prepare-file';
import { check } from '../../../src/core/check';
import type { Finding } from '../../../src/core/findings/finding';
import { standar } from '../../../src/core/profiles/standar';
import { exampleOffice } from '../../../src/core/scaffold/example/example-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { cellAt, type Place, type Workbook } from '../../../src/core/workbook/workbook';
import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import type { ExcelHost } from '../../../src/hosts/excel/excel-api';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { writeCells } from '../../../src/hosts/excel/write-cells';
import { sheetSentences } from '../../../src/messages/sheets/id';
import type { Belief } from '../../../test/hosts/excel/belief';
import { beliefs } from '../../../test/hosts/excel/contract';

/** What became of one belief or one step. */
export interface TrialResult {
  readonly kind: 'belief' | 'sometimes' | 'step';
  readonly name: string;
  /** The page that says so; empty for a step. */
  readonly page: string;
  readonly held: boolean;
  /** What was seen, or what went wrong. */
  readonly detail: string;
}

/** Where the beliefs are tried. */
export interface TrialPlace {
  /** Makes the workbook of the contract anew, and gives the way to it. */
  readonly prepare: (belief: Belief | null) => Promise<ExcelHost>;
  readonly onResult: (result: TrialResult, done: number, total: number) => void;
}

/** The whole address of a belief's page. */
export function pageOf({ source }: Pick<Belief, 'source'>): string {
  if (source.startsWith('https://')) return source;
  if (source.startsWith('support.microsoft.com')) return 'https://support.microsoft.com/excel';
  const folder = source.startsWith('javascript/') ? '' : 'office/dev/add-ins/';
  return `https://learn.microsoft.com/${folder}${source}`;
}

/** Formulas with what they give; from the worked examples of the functions. */
const FORMULAS: readonly (readonly [formula: string, expected: number | string])[] = [
  ['=IKM({4,4;4,3})', 93.75],
  ['=CAPAIAN(8,9,"turun")', 0.875],
  ['=EFISIENSI(100,90,0.8)', -0.125],
  ['=KATEGORI(83.89,"IKM")', 'Baik'],
  ['=NILAIEFISIENSI(0.2)', 1],
  ['=INDEX(TABELIKM({4,4;4,3}),1,1)', 4],
];
const LOOKS = 20;
const BETWEEN_LOOKS = 500;

type Step = readonly [name: string, run: (host: ExcelHost) => Promise<string>];

const steps: readonly Step[] = [
  ['the six functions give their values', tryFunctions],
  ['the standard sheets are inserted, checked without an error, and one repair is made and undone', tryReport],
  ['a function becomes a native formula, and comes back', tryConversion],
];

/** Runs everything, one after the other; nothing stops it. */
export async function runTrial({ prepare, onResult }: TrialPlace): Promise<TrialResult[]> {
  const results: TrialResult[] = [];
  const total = beliefs.length + steps.length;
  const note = (result: TrialResult): void => {
    results.push(result);
    onResult(result, results.length, total);
  };
  for (const belief of beliefs) {
    const kind = belief.switch === undefined ? 'belief' : 'sometimes';
    const detail = await failureOf(async () => belief.check(await prepare(belief)));
    note({ kind, name: belief.name, page: pageOf(belief), held: detail === null, detail: detail ?? '' });
  }
  for (const [name, run] of steps) {
    let seen = '';
    const detail = await failureOf(async () => {
      seen = await run(await prepare(null));
    });
    note({ kind: 'step', name, page: '', held: detail === null, detail: detail ?? seen });
  }
  return results;
}

async function failureOf(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

async function tryFunctions(host: ExcelHost): Promise<string> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Kosong').getRangeByIndexes(0, 0, FORMULAS.length, 1);
    range.formulas = FORMULAS.map(([formula]) => [formula]);
    await context.sync();
    const shown: string[] = [];
    for (let looks = 0; looks < LOOKS; looks += 1) {
      range.load('values');
      // Each look is a moment later: functions of an add-in are computed late.
      await context.sync();
      const values = range.values.map(([value]) => value as unknown);
      shown.push(values.map(String).join(' · '));
      if (FORMULAS.every(([, expected], index) => isSame(values[index], expected)))
        return [...new Set(shown)].join(' → ');
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
    throw new Error([...new Set(shown)].join(' → '));
  });
}

function isSame(value: unknown, expected: number | string): boolean {
  return typeof expected === 'number' ? Math.abs(Number(value) - expected) < 1e-9 : value === expected;
}

async function tryReport(host: ExcelHost): Promise<string> {
  const { sheets, undo } = await applyPlans(host, scaffold(standar, exampleOffice(2025), sheetSentences));
  const workbook = await readWorkbook(host);
  const result = check(workbook);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`${String(errors.length)} errors in the example: ${JSON.stringify(errors[0])}`);
  const place = capaianCell(workbook, result.tables);
  const was = cellOf(workbook, place);
  const { undo: unspoil } = await writeCells(host, [{ place, content: { value: 0.1234 }, was }]);
  const spoilt = await readWorkbook(host);
  const found = check(spoilt).findings.find((finding) => isAt(finding, place) && finding.fix !== null);
  if (found === undefined || found.fix === null) throw new Error('The wrong number was not found.');
  const repair = { place, content: { formula: found.fix.formula }, was: cellOf(spoilt, place) };
  const { undo: takeBack } = await writeCells(host, [repair]);
  const mended = check(await readWorkbook(host)).findings.some((finding) => isAt(finding, place));
  if (mended) throw new Error('The repair did not mend the number.');
  await takeBack?.();
  if (cellOf(await readWorkbook(host), place)?.value !== 0.1234)
    throw new Error('Undoing did not bring the number back.');
  if ((await undo()).length === 0) throw new Error('Undoing took a sheet into which a number was typed.');
  await unspoil?.();
  await undo();
  const left = (await readWorkbook(host)).sheets.map(({ name }) => name);
  if (sheets.some(({ name }) => left.includes(name))) throw new Error('Undoing left some of the sheets.');
  return `${String(sheets.length)} sheets, ${String(result.tables.length)} tables`;
}

/** The first computed capaian of the example. */
function capaianCell(workbook: Workbook, tables: ReturnType<typeof check>['tables']): Place {
  for (const { kind, sheet: name, area } of tables) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (kind !== 'capaian' || sheet === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell?.formula?.includes('/') === true && typeof cell.value === 'number')
          return { sheet: name, row, column };
      }
    }
  }
  throw new Error('The example has no computed capaian.');
}

function cellOf(workbook: Workbook, { sheet: name, row, column }: Place) {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return sheet === undefined ? undefined : cellAt(sheet, row, column);
}

function isAt({ place, severity }: Finding, { sheet, row, column }: Place): boolean {
  return severity === 'error' && place?.sheet === sheet && place.row === row && place.column === column;
}

async function tryConversion(host: ExcelHost): Promise<string> {
  const formula = '=CAPAIAN(A1,B1)';
  const read = async (): Promise<unknown> =>
    host.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Kosong').getRange('C1').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    });
  await host.run((context) => {
    context.workbook.worksheets.getItem('Kosong').getRange('A1:C1').formulas = [[80, 84, formula]];
    return context.sync();
  });
  const { replaced, outcome } = await prepareFile(host, 'formulas');
  const native = await read();
  if (replaced.length !== 1 || typeof native !== 'string' || native.includes('CAPAIAN')) {
    throw new Error(`It became ${String(native)}.`);
  }
  await outcome.undo?.();
  const back = await read();
  if (back !== formula) throw new Error(`It came back as ${String(back)}.`);
  return native;
}
