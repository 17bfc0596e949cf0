/** The number formats of OpenDocument, which it writes as elements, as the codes of Excel. */
import type { Attributes } from '../xlsx/package-parts';

/** The elements that are a number format. */
const FORMATS: ReadonlySet<string> = new Set(
  ['number', 'percentage', 'currency', 'date', 'time', 'text', 'boolean'].map((kind) => `${kind}-style`),
);

/** Signs that mean themselves in a code of Excel. */
const PLAIN = /^[-+()/: ]*$/;

function quoted(text: string): string {
  const parts = text.split('"').map((part) => (PLAIN.test(part) ? part : `"${part}"`));
  return parts.join('\\"');
}

function countOf(attributes: Attributes, name: string, otherwise: number): number {
  const count = Number(attributes[`number:${name}`] ?? otherwise);
  return Number.isInteger(count) && count >= 0 && count <= 30 ? count : otherwise;
}

const isLong = (attributes: Attributes): boolean => attributes['number:style'] === 'long';

/** How the digits of a number are written; undefined where the file leaves that to the program. */
function digitsOf(attributes: Attributes): string {
  const decimals = countOf(attributes, 'decimal-places', 0);
  if (attributes['number:decimal-places'] === undefined) return 'General';
  const whole = '0'.repeat(countOf(attributes, 'min-integer-digits', 1));
  const grouped = attributes['number:grouping'] === 'true';
  const digits = grouped ? whole.padStart(4, '#').replace(/^(.*)(...)$/, '$1,$2') : whole || '#';
  const least = Math.min(decimals, countOf(attributes, 'min-decimal-places', decimals));
  const isReplaced = attributes['number:decimal-replacement'] !== undefined;
  const fraction = isReplaced || decimals === 0 ? '' : `.${'0'.repeat(least)}${'#'.repeat(decimals - least)}`;
  // Shown in thousands or millions.
  const factor = Math.log10(Number(attributes['number:display-factor'] ?? 1)) / 3;
  return digits + fraction + (Number.isInteger(factor) && factor > 0 ? ','.repeat(factor) : '');
}

/** What an element of a format stands for in a code; its texts come apart. */
function signOf(name: string, attributes: Attributes): string {
  switch (name) {
    case 'number':
      return digitsOf(attributes);
    case 'scientific-number':
      return `${digitsOf(attributes)}E+${'0'.repeat(countOf(attributes, 'min-exponent-digits', 2))}`;
    case 'fraction':
      return '# ?/?';
    case 'text-content':
      return '@';
    case 'day':
      return isLong(attributes) ? 'dd' : 'd';
    case 'day-of-week':
      return isLong(attributes) ? 'dddd' : 'ddd';
    case 'month': {
      const letters = isLong(attributes) ? 2 : 1;
      return 'm'.repeat(attributes['number:textual'] === 'true' ? letters + 2 : letters);
    }
    case 'year':
      return isLong(attributes) ? 'yyyy' : 'yy';
    case 'hours':
      return isLong(attributes) ? 'hh' : 'h';
    case 'minutes':
      return isLong(attributes) ? 'mm' : 'm';
    case 'seconds':
      return isLong(attributes) ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

interface Section {
  readonly condition: string;
  readonly style: string;
}

interface Format {
  readonly kind: string;
  code: string;
  /** Whether its first part goes on where a clock begins anew, as 36 hours. */
  isSpan: boolean;
  readonly sections: Section[];
}

/** Conditions that the sections of a code have by their place. */
const BY_PLACE: readonly RegExp[] = [/^>0$|^>=0$/, /^<0$/, /^=0$/];

/** Collects the number formats of a file, and gives their codes. */
export class NumberFormats {
  private readonly formats = new Map<string, Format>();
  private current: Format | null = null;
  private inText = false;

  /** Opens a format, or an element in one. */
  open(name: string, attributes: Attributes): void {
    if (FORMATS.has(name)) {
      const isSpan = attributes['number:truncate-on-overflow'] === 'false';
      this.current = { kind: name, code: '', isSpan, sections: [] };
      this.formats.set(attributes['style:name'] ?? '', this.current);
    } else if (this.current === null) return;
    else if (name === 'text' || name === 'currency-symbol') this.inText = true;
    else if (name === 'map') {
      const condition = (attributes['style:condition'] ?? '').replace(/^value\(\)\s*/, '').replace('!=', '<>');
      this.current.sections.push({ condition, style: attributes['style:apply-style-name'] ?? '' });
    } else this.add(this.current, name, signOf(name, attributes));
  }

  close(name: string): void {
    if (FORMATS.has(name)) this.current = null;
    this.inText = false;
  }

  text(text: string): void {
    if (!this.inText || this.current === null) return;
    const parts = this.current.kind === 'percentage-style' ? text.split(/(%)/) : [text];
    this.current.code += parts.map((part) => (part === '%' ? part : quoted(part))).join('');
  }

  private add(format: Format, name: string, sign: string): void {
    const isCounted = format.isSpan && /^(?:hours|minutes|seconds)$/.test(name);
    format.code += isCounted ? `[${sign}]` : sign;
    if (isCounted) format.isSpan = false;
  }

  /** The code of a format; undefined for General and for formats that are not there. */
  codeOf(name: string): string | undefined {
    const format = this.formats.get(name);
    if (format === undefined) return undefined;
    const own = format.code === '' ? 'General' : format.code;
    const isByPlace = format.sections.every(({ condition }, index) => BY_PLACE[index]?.test(condition) === true);
    const sections = format.sections.map(
      ({ condition, style }) => (isByPlace ? '' : `[${condition}]`) + (this.formats.get(style)?.code ?? 'General'),
    );
    const code = [...sections, own].join(';');
    return code === 'General' ? undefined : code;
  }
}
