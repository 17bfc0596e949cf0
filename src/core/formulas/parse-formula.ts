/** Takes a formula apart. */
import { parseArea, unquoteSheet } from '../workbook/address';
import type { Area } from '../workbook/workbook';

/** A part of a formula. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'array'; readonly rows: readonly (readonly (number | string | boolean)[])[] }
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'operation'; readonly sign: string; readonly parts: readonly FormulaNode[] };

/** A formula that is written in a way that is not understood here: names, tables, spilled ranges. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

const token =
  /\s*(?:("(?:[^"]|"")*")|((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)(?![\p{L}\p{N}_.(!])|(?:_xlfn\.|_xlws\.)*([\p{L}_][\p{L}\p{N}_.]*)\(|(TRUE|FALSE)(?![\p{L}\p{N}_(!])|(<=|>=|<>|[-+*/^&=<>%(),:{};]))/uy;

interface Token {
  readonly kind: 'value' | 'cells' | 'call' | 'sign';
  readonly text: string;
  readonly node?: FormulaNode;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const text = formula.replace(/^=/, '').trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) throw new NotUnderstood(formula);
    const [, quoted, number, sheet, address, name, truth, sign] = found;
    if (quoted !== undefined) tokens.push(valueToken(quoted.slice(1, -1).replaceAll('""', '"')));
    else if (number !== undefined) tokens.push(valueToken(Number(number)));
    else if (truth !== undefined) tokens.push(valueToken(truth === 'TRUE'));
    else if (name !== undefined) tokens.push({ kind: 'call', text: name.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else {
      const area = parseArea(address!);
      if (area === null) throw new NotUnderstood(formula);
      const plain = sheet === undefined ? null : unquoteSheet(sheet);
      tokens.push({ kind: 'cells', text: address!, node: { kind: 'cells', sheet: plain, area } });
    }
  }
  return tokens;
}

function valueToken(value: number | string | boolean): Token {
  return { kind: 'value', text: '', node: { kind: 'value', value } };
}

/** Signs between two parts, the weakest first; those of one level are worked out from left to right. */
const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): FormulaNode {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw new NotUnderstood(this.formula);
    return node;
  }

  private take(...signs: readonly string[]): string | null {
    const next = this.tokens[this.at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.at++;
    return next.text;
  }

  private level(index: number): FormulaNode {
    const signs = levels[index];
    if (signs === undefined) return this.signed();
    let node = this.level(index + 1);
    for (let sign = this.take(...signs); sign !== null; sign = this.take(...signs)) {
      node = { kind: 'operation', sign, parts: [node, this.level(index + 1)] };
    }
    return node;
  }

  /** In Excel a sign binds more than a power: =-2^2 is 4. */
  private signed(): FormulaNode {
    if (this.take('-') !== null) return { kind: 'operation', sign: '-', parts: [this.signed()] };
    if (this.take('+') !== null) return this.signed();
    let node = this.ranged();
    while (this.take('%') !== null) node = { kind: 'operation', sign: '%', parts: [node] };
    return node;
  }

  private ranged(): FormulaNode {
    let node = this.single();
    while (this.take(':') !== null) node = { kind: 'operation', sign: ':', parts: [node, this.single()] };
    return node;
  }

  private single(): FormulaNode {
    if (this.take('(') !== null) {
      const node = this.level(0);
      this.expect(')');
      return node;
    }
    if (this.take('{') !== null) return this.array();
    const next = this.tokens[this.at++];
    if (next === undefined || next.kind === 'sign') throw new NotUnderstood(this.formula);
    return next.kind === 'call' ? { kind: 'call', name: next.text, args: this.args() } : next.node!;
  }

  /** Rows of constants: `{1,2;"a","b"}`. */
  private array(): FormulaNode {
    const rows: (number | string | boolean)[][] = [[]];
    do {
      const sign = this.take('-') === null ? 1 : -1;
      const next = this.tokens[this.at++]?.node;
      if (next?.kind !== 'value') throw new NotUnderstood(this.formula);
      rows.at(-1)!.push(typeof next.value === 'number' ? sign * next.value : next.value);
    } while (this.take(',') !== null || (this.take(';') !== null && rows.push([]) > 0));
    this.expect('}');
    return { kind: 'array', rows };
  }

  /** An argument that is left out counts as an empty text. */
  private args(): FormulaNode[] {
    const args: FormulaNode[] = [];
    if (this.take(')') !== null) return args;
    do {
      const next = this.tokens[this.at];
      const isLeftOut = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
      args.push(isLeftOut ? { kind: 'value', value: '' } : this.level(0));
    } while (this.take(',') !== null);
    this.expect(')');
    return args;
  }

  private expect(sign: string): void {
    if (this.take(sign) === null) throw new NotUnderstood(this.formula);
  }
}

/**
 * The parts of a formula in English function names with commas.
 * @throws NotUnderstood
 * @example parseFormula('=SUM(A1:B2)*2')
 */
export function parseFormula(formula: string): FormulaNode {
  return new Parser(tokensOf(formula), formula).whole();
}
