/** Finds the calls of functions in a formula. */

/** A call: where it stands in the formula, prefixes included, and what it was given. */
export interface FoundCall {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Texts and quoted names, which hide what looks like a call, and the names of functions before their brackets. Excel
 * keeps a function that it does not know with prefixes, and with the file that it takes it for: `[2]!_xldudf_IKM(`.
 */
const parts =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*|[\p{L}\p{N}_.]+)!)?(?:_xl\p{L}*[._])*([\p{L}_][\p{L}\p{N}_.]*)\(|'(?:[^']|'')*'/giu;

/**
 * The outermost calls of some functions, from left to right.
 * @param names in capitals
 * @example findCalls('=SUM(IKM(A1:B2),1)', ['IKM']) // [{ start: 5, end: 15, name: 'IKM', args: ['A1:B2'] }]
 * @example findCalls('=[2]!_xldudf_IKM(A1:B2)', ['IKM']) // [{ start: 1, end: 23, name: 'IKM', args: ['A1:B2'] }]
 */
export function findCalls(formula: string, names: readonly string[]): FoundCall[] {
  const calls: FoundCall[] = [];
  parts.lastIndex = 0;
  for (let part = parts.exec(formula); part !== null; part = parts.exec(formula)) {
    const name = part[1]?.toUpperCase();
    if (name === undefined || !names.includes(name)) continue;
    const split = splitArguments(formula, part.index + part[0].length);
    if (split === null) return calls;
    calls.push({ start: part.index, end: split.end, name, args: split.args });
    parts.lastIndex = split.end;
  }
  return calls;
}

/**
 * A formula in which the calls of some functions stand as they were typed, without prefixes.
 * @param names in capitals
 * @example withoutPrefixes('=ROUND([2]!_xldudf_IKM(A1:B2),2)', ['IKM']) // '=ROUND(IKM(A1:B2),2)'
 */
export function withoutPrefixes(formula: string, names: readonly string[]): string {
  return formula.replace(parts, (found: string, name: string | undefined) =>
    name !== undefined && names.includes(name.toUpperCase()) ? `${name}(` : found,
  );
}

/** The arguments from just after the opening bracket on; null when the bracket is never closed. */
function splitArguments(formula: string, from: number): { args: string[]; end: number } | null {
  const args: string[] = [];
  let depth = 0;
  let begin = from;
  for (let index = from; index < formula.length; index += 1) {
    const sign = formula[index] as string;
    if (sign === '"' || sign === "'") {
      const end = formula.indexOf(sign, index + 1);
      if (end < 0) return null;
      // A doubled quote is read as the end of one text and the begin of the next.
      index = end;
    } else if (sign === '(' || sign === '{') depth += 1;
    else if (depth > 0 && (sign === ')' || sign === '}')) depth -= 1;
    else if (sign === ')') {
      const last = formula.slice(begin, index).trim();
      if (last !== '' || args.length > 0) args.push(last);
      return { args, end: index + 1 };
    } else if (sign === ',' && depth === 0) {
      args.push(formula.slice(begin, index).trim());
      begin = index + 1;
    }
  }
  return null;
}
