/** Tells which formulas compute with each cell of a range: a file has to say so. */

/** Functions whose arguments may be whole ranges; all others take one value, and from a range one after another. */
const takesRanges = new Set(
  (
    'AGGREGATE AND AREAS AVEDEV AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CELL CHISQ.TEST CHITEST CHOOSE CHOOSECOLS CHOOSEROWS ' +
    'COLUMN COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COVAR COVARIANCE.P COVARIANCE.S DAVERAGE DCOUNT ' +
    'DCOUNTA DEVSQ DGET DMAX DMIN DPRODUCT DROP DSTDEV DSTDEVP DSUM DVAR DVARP F.TEST FILTER FORECAST FORECAST.LINEAR ' +
    'FORMULATEXT FREQUENCY FTEST GCD GEOMEAN GETPIVOTDATA GROWTH HARMEAN HLOOKUP HSTACK IF INDEX INTERCEPT IRR ISFORMULA ' +
    'ISREF KURT LARGE LCM LINEST LOGEST LOOKUP MATCH MAX MAXA MAXIFS MDETERM MEDIAN MIN MINA MINIFS MINVERSE MIRR MMULT ' +
    'MODE MODE.MULT MODE.SNGL MULTINOMIAL NETWORKDAYS NETWORKDAYS.INTL NPV OFFSET OR PEARSON PERCENTILE PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PROB PRODUCT QUARTILE QUARTILE.EXC QUARTILE.INC RANK ' +
    'RANK.AVG RANK.EQ ROW ROWS RSQ SERIESSUM SHEET SKEW SKEW.P SLOPE SMALL SORT SORTBY STDEV STDEV.P STDEV.S STDEVA STDEVP ' +
    'STDEVPA STEYX SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 T.TEST TAKE TEXTJOIN TOCOL TOROW ' +
    'TRANSPOSE TREND TRIMMEAN TTEST UNIQUE VAR VAR.P VAR.S VARA VARP VARPA VLOOKUP VSTACK WORKDAY WORKDAY.INTL WRAPCOLS ' +
    'WRAPROWS XIRR XLOOKUP XMATCH XNPV XOR Z.TEST ZTEST ANCHORARRAY SINGLE'
  ).split(' '),
);

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const range = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w(!])|\$?\d+:\$?\d+`;
/** A range beside a sign that works on one cell at a time; the equals sign at the beginning is none. */
const besideSign = new RegExp(`(?<!^)[-+*/^&=<>]\\s*(?:[\\w.]*!)?(?:${range})|(?:${range})\\s*[-+*/^&=<>]`, 'i');
/** What opens, what closes, and ranges. */
const steps = new RegExp(`([A-Za-z_][\\w.]*)?\\s*\\(|\\)|${range}`, 'gi');

/**
 * Whether a formula computes with each cell of a range, as in `=SUM(A1:A9*B1:B9)` or `=SUM(ROUND(A1:A9,0))`. Where a file
 * does not say so, Excel takes only the cell of the same row.
 * @example worksOnArrays('=SUM(A1:A9)/B1') // false
 */
export function worksOnArrays(formula: string): boolean {
  const plain = formula.replace(texts, '');
  if (besideSign.test(plain)) return true;
  const open: (string | undefined)[] = [];
  for (const [step, name] of plain.matchAll(steps)) {
    if (step === ')') open.pop();
    // A bracket without a name belongs to the function around it.
    else if (step.endsWith('(')) open.push(name?.toUpperCase() ?? open.at(-1));
    else if (!takesRanges.has(open.at(-1) ?? '')) return true;
  }
  return false;
}
