/** Collects the text of one paragraph as it is printed. */

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (raised, digit) => [String(digit), raised])),
  '(': '⁽',
  ')': '⁾',
};

/** Signs that Word writes with the fonts Symbol and Wingdings, by their codes there. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F02D: '−',
  F02F: '/',
  F03C: '<',
  F03D: '=',
  F03E: '>',
  F0A3: '≤',
  F0B1: '±',
  F0B3: '≥',
  F0B4: '×',
  F0B8: '÷',
  F0B9: '≠',
  F0BB: '≈',
  F0E5: 'Σ',
  F0FC: '✓',
  F0FB: '✗',
};

/** How many fields may lie in one another; real files have two or three. */
const DEEPEST_FIELD = 100;

/** The text of a paragraph that is being read. */
export class ParagraphText {
  /** The identifier of its style, and its place in a list. */
  style = '';
  list: { id: string | null; level: number | null } = { id: null, level: null };
  /** Whether its end was deleted, so that it runs on into the next paragraph. */
  runsOn = false;
  private text: string;
  private hidden = false;
  private raised = false;
  /** For each open field whether its result has begun: what stands before it is its code. */
  private readonly fields: boolean[] = [];

  constructor(
    readonly index: number,
    before = '',
  ) {
    this.text = before;
  }

  beginRun(): void {
    this.hidden = false;
    this.raised = false;
  }

  hide(): void {
    this.hidden = true;
  }

  raise(): void {
    this.raised = true;
  }

  add(text: string): void {
    if (this.hidden || this.fields.includes(false)) return;
    this.text += this.raised ? text.replace(/[0-9()]/g, (sign) => RAISED[sign] ?? sign) : text;
  }

  addSymbol(code: string): void {
    this.add(SYMBOLS[code.toUpperCase()] ?? '');
  }

  field(step: string | undefined): void {
    if (step === 'begin' && this.fields.length < DEEPEST_FIELD) this.fields.push(false);
    else if (step === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    else if (step === 'end') this.fields.pop();
  }

  /** The text without white space at its ends. */
  finish(): string {
    return this.text.replace(/[ \t\u00a0]+$/gm, '').trim();
  }
}
