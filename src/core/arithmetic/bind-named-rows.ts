/** Rows called Target, Realisasi and Capaian below each other, with a column for each year or indicator. */
import { computedOf } from '../relations/judge';
import { bestOf } from '../best-of';
import { indexesWhere } from '../indexes-where';
import { BaseEquation } from '../relations/base-equation';
import type { Message } from '../findings/messages';
import { isPrintedAs, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';
import type { TableValues } from '../tables/table-values';
import { columnsOfNumbers } from './columns';
import { mostlyKept } from './by-other-columns';

/** How the rows are called of which the last one is the second divided by the first. */
const quotients: readonly { readonly whole: RegExp; readonly part: RegExp; readonly result: RegExp }[] = [
  {
    whole: /^target(?:\s+kinerja)?$/i,
    part: /^realisasi(?:\s+kinerja)?$/i,
    result:
      /^(?:(?:persen(?:tase)?|prosentase|tingkat|%)\s*)?(?:pen)?capaian(?:\s+kinerja)?\s*(?:\(?\s*(?:%|persen)\s*\)?)?$/i,
  },
  {
    whole: /^(?:jumlah\s+)?(?:pagu(?:\s+anggaran)?|anggaran)\s*(?:\(rp\.?\))?$/i,
    part: /^(?:jumlah\s+)?realisasi(?:\s+(?:anggaran|keuangan))?\s*(?:\(rp\.?\))?$/i,
    result:
      /^(?:%|persen(?:tase)?|prosentase|(?:(?:tingkat|persen(?:tase)?|%)\s+)?(?:pen[yc])?(?:serapan|capaian|erapan|apaian)(?:\s+anggaran)?|(?:persen(?:tase)?|%)\s+realisasi)\s*(?:\(%\)|%)?$/i,
  },
];
/** The rows that belong together stand close to each other. */
const farthest = 3;
/** So many columns must keep it, and so many for each one that does not. */
const fewestKept = 2;
const keptPerBroken = 2;

/** One equation for each column of each such group of rows that most of its columns keep. */
export function bindNamedRows(values: TableValues): Equation[] {
  const named = (name: RegExp): ((item: number) => boolean) => {
    const isName = (text: string): boolean => name.test(text);
    return (item) => values.isCalled(item, isName);
  };
  return quotients.flatMap(({ whole, part, result }) =>
    indexesWhere(values.table.rows, named(result)).flatMap((item) => {
      const nearest = (name: RegExp): number | undefined =>
        Array.from({ length: Math.min(farthest, item) }, (_, index) => item - 1 - index).find(named(name));
      const [below, above] = [nearest(whole), nearest(part)];
      return below === undefined || above === undefined ? [] : equationsOf(values, item, above, below);
    }),
  );
}

function equationsOf(values: TableValues, item: number, above: number, below: number): readonly Equation[] {
  const equations = columnsOfNumbers(values.table).flatMap((column) => {
    const [result, part, whole] = [item, above, below].map((row) => values.quantity(column, row));
    return result && part && whole && whole.value !== 0 ? [new NamedRowEquation(result, part, whole)] : [];
  });
  return mostlyKept(equations, holds, fewestKept, keptPerBroken);
}

/** How a row below a total is called with the shares of its numbers in one of them. */
const shareName =
  /^(?:%|(?:persen(?:tase)?|prosen(?:tase)?)(?:\s+(?:capaian|realisasi|serapan|jumlah|total))?)\s*(?:\(%\))?$/i;

/** True for a row of shares: "Persentase", "%". */
export function isShareName(name: string): boolean {
  return shareName.test(name);
}

/** One equation for each share right below a total: each number of the total in one of them, as most show. */
export function bindShareRows(values: TableValues): Equation[] {
  const texts = values.table.columns.filter(({ spec }) => spec.content === 'text').slice(0, 3);
  const columns = columnsOfNumbers(values.table);
  return values.table.rows.flatMap((_, item) => {
    if (columns.length === 0 || !values.isTotal(item - 1)) return [];
    if (!texts.some((column) => isShareName(values.textAt(column, item)))) return [];
    const all = columns.map((whole) => {
      const of = values.quantity(whole, item - 1);
      return columns.flatMap((column) => {
        const [result, part] = [values.quantity(column, item), values.quantity(column, item - 1)];
        const isTelling = result && part && of && of.value !== 0 && part !== of && result.reading.decimals > 0;
        return isTelling ? [new NamedRowEquation(result, part, of, true)] : [];
      });
    });
    const best = bestOf(all, (equations) => equations.filter(holds).length) ?? [];
    return mostlyKept(best, holds, fewestKept, keptPerBroken);
  });
}

function holds(equation: Equation): boolean {
  const { value, step } = equation.result;
  return isPrintedAs(computedOf(equation), value, 2 * step);
}

/** `result = part ÷ whole`, of three cells of one column, or of a row of shares and the total above it */
class NamedRowEquation extends BaseEquation<readonly [part: Quantity, whole: Quantity]> {
  readonly rule = 'hitungan';
  /** What one whole is in the unit of the result: a percentage may stand below numbers that are none. */
  private readonly perWhole: number;

  constructor(
    result: Quantity,
    part: Quantity,
    whole: Quantity,
    private readonly isShare = false,
  ) {
    super(result, [part, whole]);
    this.perWhole = result.value > 10 * (part.value / whole.value) ? 100 : 1;
  }

  compute([part, whole]: readonly number[]): number {
    return whole === 0 ? NaN : (part! / whole!) * this.perWhole;
  }

  explain(expected: number): Message {
    const values = this.shown(expected, shownExpected);
    const [above, below] = [shownNumber(this.operands[0]), shownNumber(this.operands[1])];
    return this.isShare
      ? { id: 'jumlah.share', values: { ...values, part: above, total: below } }
      : { id: 'capaian', values: { ...values, numerator: above, denominator: below } };
  }
}
