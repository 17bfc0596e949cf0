/** Formulas of OpenDocument (OpenFormula, part 2 of the standard) as Excel writes them. */

/** A text, a reference in brackets, an error value, a prefix of functions of Excel, or a sign that it writes in another way. */
const PARTS =
  /"(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\]|#[A-Z\d/]+[!?]?|\b(?:COM\.MICROSOFT|LEGACY)\.|[;~{}|!]/gi;

/** One end of a reference: the sheet that it may name, and the cell, row or column. A sheet that is no more is #REF!. */
const END = /^(?:\$?('(?:[^']|'')*'|[^'.#]*))?\.(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)$/i;

const TEXT = /"(?:[^"]|"")*"/g;
/** In Excel's own grammar, brackets before a sheet hold the file. */
const OTHER_FILE = /\[[^[\]]*\][^[\]!]*!/;

/** A reference without its brackets; null for one that Excel has no words for, such as one to another file. */
function referenceOf(written: string): string | null {
  const colon = /^(?:\$?'(?:[^']|'')*'|[^':])*/.exec(written)![0].length;
  const [, sheet = '', from] = END.exec(written.slice(0, colon)) ?? [];
  if (from === undefined) return null;
  const prefix = sheet === '' ? '' : `${sheet}!`;
  if (colon === written.length) return prefix + from;
  const [, otherSheet = '', to] = END.exec(written.slice(colon + 1)) ?? [];
  if (to === undefined || (otherSheet !== '' && otherSheet !== sheet)) return null;
  return `${prefix}${from}:${to}`;
}

/**
 * The formula with its equals sign; undefined for one that reaches into another file or to a sheet that is no more, or that Excel has no words for.
 * @example excelFormula("of:=SUM([.A1:.A3];[$'Data A'.B2])") // "=SUM(A1:A3,'Data A'!B2)"
 */
export function excelFormula(written: string): string | undefined {
  const [, grammar, formula = ''] = /^(?:([A-Za-z]+):)?=?(.*)$/s.exec(written) ?? [];
  if (formula === '') return undefined;
  // What Excel itself wrote in its own grammar.
  if (grammar === 'msoxl') return OTHER_FILE.test(formula.replace(TEXT, '')) ? undefined : `=${formula}`;
  let isLocal = true;
  let inArray = false;
  const excel = formula.replace(PARTS, (part: string, reference?: string) => {
    if (reference !== undefined) {
      const found = referenceOf(reference);
      isLocal &&= found !== null;
      return found ?? '';
    }
    if (part === '{' || part === '}') inArray = part === '{';
    else if (part === ';' || part === '~') return ',';
    else if (part === '|' && inArray) return ';';
    // Where two areas cross.
    else if (part === '!') return ' ';
    return part.endsWith('.') ? '' : part;
  });
  return isLocal ? `=${excel}` : undefined;
}
