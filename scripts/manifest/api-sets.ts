/** Whether the manifest asks for the sets of Office.js that the code uses. */
import { elementsNamed, type XmlElement } from './xml';

/** The classes of Excel behind the interfaces of src/hosts/excel. */
const CLASSES: Readonly<Record<string, string>> = {
  RangeObject: 'Range',
  RangeAreasObject: 'RangeAreas',
  RangeFormatObject: 'RangeFormat',
  WorksheetObject: 'Worksheet',
  WorksheetsObject: 'WorksheetCollection',
  WorkbookObject: 'Workbook',
  ApplicationObject: 'Application',
  PageLayoutObject: 'PageLayout',
  ProtectionObject: 'WorksheetProtection',
  KeptValueObject: 'WorksheetCustomProperty',
  ConditionalFormatObject: 'ConditionalFormat',
  ConditionalFormatsObject: 'ConditionalFormatCollection',
  ConditionalLookObject: 'ConditionalRangeFormat',
  ChartsObject: 'ChartCollection',
  ChartObject: 'Chart',
  ChartSeriesObject: 'ChartSeries',
  ChartPointObject: 'ChartPoint',
};

/** What all hosts of Office have, our own, and the answers of methods that have a set themselves. */
const NO_CLASS: ReadonlySet<string> = new Set([
  'ListenerObject',
  'ContextObject',
  'ExcelHost',
  'Watching',
  'FillOptions',
  'CellFill',
  'SheetsEvent',
  'RowProperties',
  'ColumnProperties',
]);

/** Every object has these, from the beginning. */
const ALWAYS: ReadonlySet<string> = new Set(['isNullObject', 'load', 'items']);

/** What the manifest and the code are held to. */
export interface UsedApis {
  /** The interfaces by which the code knows Excel: excel-api.ts, range-api.ts and chart-api.ts. */
  readonly interfaces: string;
  /** All code that may ask whether a set is there. */
  readonly code: string;
  /** The types of Office.js, which name the set of every member. */
  readonly types: string;
  /** functions.json */
  readonly functions: string;
}

/** The lowest version of a set that the manifest asks for; null when it asks for none. */
function askedFor(root: XmlElement, name: string): number | null {
  const set = elementsNamed(root, 'Set').find(({ attributes }) => attributes['Name'] === name);
  return set === undefined ? null : minorOf(set.attributes['MinVersion'] ?? '');
}

/** 12 of `1.12`; every set of Excel begins with 1. */
function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** The sets in which the members of Excel's classes came, such as `Range.values` in 1. */
function setsOf(types: string): Map<string, number> {
  const sets = new Map<string, number>();
  let owner = '';
  let newest: number | null = null;
  let ofOwner: number | null = null;
  for (const line of types.slice(types.indexOf('declare namespace Excel')).split('\n')) {
    const declared = /^ {4}(?:class|interface|enum) (\w+)/.exec(line);
    if (declared !== null) [owner, ofOwner, newest] = [declared[1] ?? '', newest, null];
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    if (set !== null) newest = Number(set[1]);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (member === null) continue;
    const key = `${owner}.${member[1] ?? ''}`;
    // A member with several forms came with the earliest of them.
    // One without a set of its own came with its class.
    const came = newest ?? ofOwner;
    if (came !== null) sets.set(key, Math.min(came, sets.get(key) ?? Infinity));
    newest = null;
  }
  return sets;
}

/** The members of Excel's classes that the interfaces name: picked ones and those that they write out. */
function usedMembers(interfaces: string): string[] {
  const picked = [...interfaces.matchAll(/Pick<\s*Excel\.(\w+),([\s|'\w]+)>/g)].flatMap(
    ([, owner = '', members = '']) =>
      [...members.matchAll(/'(\w+)'/g)].map(([, member = '']) => [owner, member] as const),
  );
  const written = [...interfaces.matchAll(/interface (\w+)[^{]*\{([\s\S]*?)\n\}/g)].flatMap(
    ([, name = '', body = '']) =>
      [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(
        ([, member = '']) => [CLASSES[name] ?? name, member] as const,
      ),
  );
  const used = [...picked, ...written].filter(([owner, member]) => !NO_CLASS.has(owner) && !ALWAYS.has(member));
  return [...new Set(used.map(([owner, member]) => `${owner}.${member}`))];
}

/**
 * Members that came with a later set than the manifest asks for, and that no code asks for before it uses them; and
 * functions that want what their runtime does not have.
 * @returns one sentence for each problem; none when all is well
 */
export function apiSetProblems(root: XmlElement, { interfaces, code, types, functions }: UsedApis): string[] {
  const least = askedFor(root, 'ExcelApi') ?? 0;
  const sets = setsOf(types);
  const probed = new Set([...code.matchAll(/supports\('1\.(\d+)'\)/g)].map(([, minor]) => Number(minor)));
  const problems = usedMembers(interfaces).flatMap((member) => {
    const set = sets.get(member);
    if (set === undefined) return [`${member} has no set in the types of Office.js.`];
    return set <= least || probed.has(set)
      ? []
      : [
          `${member} came with ExcelApi 1.${set}; the manifest asks for 1.${least}, and no code asks whether it is there.`,
        ];
  });
  const runtime = askedFor(root, 'CustomFunctionsRuntime') ?? 0;
  // learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
  if (functions.includes('"requiresParameterAddresses": true') && runtime < 3) {
    problems.push(`Functions ask for the addresses of their arguments: CustomFunctionsRuntime 1.3, not 1.${runtime}.`);
  }
  return problems;
}
