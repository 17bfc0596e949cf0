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
  PageLayoutObject: 'PageLayout',
};

/** Every object has these, from the beginning. */
const ALWAYS: ReadonlySet<string> = new Set(['isNullObject', 'load', 'items']);

/** What the manifest and the code are held to. */
export interface UsedApis {
  /** The interfaces by which the code knows Excel: excel-api.ts and range-api.ts. */
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
  for (const line of types.slice(types.indexOf('declare namespace Excel')).split('\n')) {
    const declared = /^ {4}(?:class|interface|enum) (\w+)/.exec(line);
    if (declared !== null) owner = declared[1] ?? '';
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    if (set !== null) newest = Number(set[1]);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (member === null) continue;
    const key = `${owner}.${member[1] ?? ''}`;
    // A member with several forms came with the earliest of them.
    if (newest !== null) sets.set(key, Math.min(newest, sets.get(key) ?? Infinity));
    newest = null;
  }
  return sets;
}

/** The members of Excel's classes that the interfaces name. */
function usedMembers(interfaces: string): string[] {
  const blocks = interfaces.matchAll(/export interface (\w+)([^{]*)\{([\s\S]*?)\n\}/g);
  return [...blocks].flatMap(([, name = '', heritage = '', body = '']) => {
    const owner = CLASSES[name];
    if (owner === undefined) return [];
    const picked = [...heritage.matchAll(/'(\w+)'/g)].map(([, member]) => member);
    const own = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, member]) => member);
    return [...picked, ...own].flatMap((member = '') => (ALWAYS.has(member) ? [] : [`${owner}.${member}`]));
  });
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
