/** Formulas as an .xlsx file keeps them. */

/**
 * Functions that came after Excel 2007 carry a mark in files; without it Excel shows #NAME?.
 * Sumber: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula", and [MS-XLSX] 2.3.3.
 */
const marks: Readonly<Record<string, string>> = {
  '_xlfn.':
    'ACOT ARABIC BASE BITAND BITOR BITXOR CONCAT DAYS DECIMAL FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE RANDARRAY SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT UNICHAR UNICODE UNIQUE XLOOKUP XMATCH XOR STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL CEILING.MATH FLOOR.MATH HSTACK VSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPCOLS WRAPROWS EXPAND',
  '_xlfn._xlws.': 'FILTER SORT',
};

const markOf = new Map<string, string>();
for (const [mark, names] of Object.entries(marks)) for (const name of names.split(' ')) markOf.set(name, mark);

/** Texts in quotation marks, names of sheets in apostrophes, or the name of a function before its bracket. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)(?=\s*\()/g;

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const range = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+`;
/** A range beside a sign that works on one cell at a time; the equals sign at the beginning is none. */
const wholeRange = new RegExp(`(?<!^)[-+*/^&=<>]\\s*(?:[\\w.]*!)?${range}|${range}\\s*[-+*/^&=<>]`, 'i');

/**
 * Whether a formula computes with each cell of a range, as in `=SUM(A1:A9*B1:B9)`. A file has to say so, or Excel takes
 * only the cell of the same row.
 * @example worksOnArrays('=SUM(A1:A9)/B1') // false
 */
export function worksOnArrays(formula: string): boolean {
  return wholeRange.test(formula.replace(texts, ''));
}

/**
 * The functions that a formula calls, in capitals, each as often as it is called.
 * @example functionsIn('=IF(A1="SUM(","",Sum(B:B))') // ['IF', 'SUM']
 */
export function functionsIn(formula: string): string[] {
  return [...formula.matchAll(parts)].flatMap(([, name]) => (name === undefined ? [] : [name.toUpperCase()]));
}

/**
 * A formula as it stands in a file: no equals sign, newer functions with their mark.
 * @example fileFormula('=IFNA(A1,"-")') // '_xlfn.IFNA(A1,"-")'
 */
export function fileFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(parts, (text: string, name: string | undefined) =>
      name === undefined ? text : (markOf.get(name.toUpperCase()) ?? '') + text,
    );
}
