/** One call of a function: its arguments, and how it says what is wrong with them. */
import { round } from '../../core/calc/round';
import { formatCell, parseCell } from '../../core/workbook/address';
import { id as indonesian, type SentenceId } from '../../messages/functions/id';
import { errorIn, isBlank, isBlankOrZero, isMissing, isRange } from './cell-input';
import type { Argument, CallOptions, CellInput, Parameter, RangeInput } from './definition';
import { FunctionError } from './function-error';

/** A fraction beyond this, 2000 %, is taken for a percent number: a count of 3 may well become 45. */
const LARGEST_FRACTION = 20;

/** The arguments of one call, by the position of their parameter. */
export class Call {
  /** @throws FunctionError #VALUE! for more arguments than there are parameters: `IKM(B3:J20,0,11)` */
  constructor(
    private readonly parameters: readonly Parameter[],
    private readonly args: readonly Argument[],
    private readonly options: CallOptions = {},
  ) {
    const [given, most] = [args.length, parameters.length];
    if (given > most) this.fail('#VALUE!', 'too-many-arguments', { given: String(given), most: String(most) });
  }

  /** The cells of a range argument; a single value is a range of one cell, and one left out has no cells. */
  range(parameter: number): RangeInput {
    const argument = this.args[parameter];
    if (isRange(argument)) return argument;
    return argument === null || argument === undefined ? [] : [[argument]];
  }

  /** A single value; of a range, its first cell. */
  single(parameter: number): CellInput {
    const argument = this.args[parameter];
    return isRange(argument) ? argument[0]?.[0] : argument;
  }

  /**
   * The number in a cell.
   * @throws FunctionError #N/A when there is none, #VALUE! for text, or the error value that the cell holds
   */
  numberAt(parameter: number, row = 0, column = 0): number {
    const value = isRange(this.args[parameter]) ? this.range(parameter)[row]?.[column] : this.single(parameter);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.passOn(value);
    const cell = this.cell(parameter, row, column);
    if (isMissing(value)) return this.fail('#N/A', 'value-missing', { cell });
    return this.fail('#VALUE!', 'number-expected', { cell, value: this.shown(value) });
  }

  /**
   * One of some words, in capitals or not; the first when nothing is given.
   * @throws FunctionError #VALUE! for another word, and for one without its quotation marks
   */
  choice<const Word extends string>(parameter: number, words: readonly [Word, Word]): Word {
    const value = this.single(parameter);
    this.passOnWord(value, parameter, words[1]);
    if (isBlankOrZero(value)) return words[0];
    this.refuseDecimals(parameter);
    const written = String(value).trim().toLowerCase();
    const word = words.find((each) => each === written);
    if (word !== undefined) return word;
    const choices = words.map((each) => this.shown(each)).join(' / ');
    return this.fail('#VALUE!', 'choice-unknown', {
      parameter: this.name(parameter),
      value: this.shown(value),
      choices,
    });
  }

  /**
   * Refuses a percent number where a fraction is meant.
   * @throws FunctionError #VALUE!
   */
  requireFraction(value: number, parameter: number, row = 0, column = 0, largest = LARGEST_FRACTION): void {
    if (Math.abs(value) <= largest) return;
    this.fail('#VALUE!', 'percent-number', {
      cell: this.cell(parameter, row, column),
      value: this.shown(value),
      percent: this.shown(value * 100),
      fraction: this.shown(value / 100),
    });
  }

  /**
   * Passes on an error value that stands in a cell.
   * @throws FunctionError that very error
   */
  passOn(value: CellInput): void {
    const code = errorIn(value);
    if (code !== null) throw new FunctionError(code, '');
  }

  /**
   * Passes on an error value where a word is meant: a word without quotation marks is an unknown name to a spreadsheet.
   * @throws FunctionError that very error
   */
  passOnWord(value: CellInput, parameter: number, example: string): void {
    if (errorIn(value) === '#NAME?')
      this.fail('#VALUE!', 'quotes-missing', { parameter: this.name(parameter), example });
    this.passOn(value);
  }

  /**
   * Refuses two whole numbers where a number and a word are meant: the decimal comma was taken for the separator.
   * @throws FunctionError #VALUE!
   */
  refuseDecimals(parameter: number): void {
    const [whole, decimals] = [this.single(parameter - 1), this.single(parameter)];
    if (!Number.isInteger(whole) || !Number.isInteger(decimals) || Number(decimals) < 0) return;
    this.fail('#VALUE!', 'comma-separates', {
      parameter: this.name(parameter),
      value: this.shown(decimals),
      number: `${String(whole)}.${String(decimals)}`,
    });
  }

  /** Names a cell: by its address where the host tells it, else by its position in the range. */
  cell(parameter: number, row = 0, column = 0): string {
    const corner = /^(?:(.*)!)?([^:!]+)(?::[^:!]+)?$/.exec(this.options.addresses?.[parameter] ?? '');
    const first = parseCell(corner?.[2] ?? '');
    if (first !== null) {
      const sheet = corner?.[1] === undefined ? '' : `${corner[1]}!`;
      return this.say('cell-at', { address: sheet + formatCell(first.row + row, first.column + column) });
    }
    const single =
      !isRange(this.args[parameter]) || (this.range(parameter).length === 1 && this.range(parameter)[0]?.length === 1);
    if (single) return this.name(parameter);
    return this.say('cell-in', { row: String(row + 1), column: String(column + 1), parameter: this.name(parameter) });
  }

  /** A value as a person reads it in a sentence. */
  shown(value: CellInput): string {
    if (typeof value === 'number') return String(round(value, 6)).replace('.', this.say('decimal-mark', {}));
    return isBlank(value) ? this.say('blank', {}) : `"${String(value)}"`;
  }

  /**
   * Ends the call with an error value and a sentence. Excel shows the sentence with these two error values only:
   * learn.microsoft.com/javascript/api/custom-functions-runtime/customfunctions.errorcode.
   * @throws FunctionError always
   */
  fail(code: '#VALUE!' | '#N/A', sentence: SentenceId, values: Readonly<Record<string, string>>): never {
    const text = this.say(sentence, values);
    throw new FunctionError(code, text.charAt(0).toUpperCase() + text.slice(1));
  }

  /** The name of a parameter. */
  name(parameter: number): string {
    return this.parameters[parameter]!.name;
  }

  private say(sentence: SentenceId, values: Readonly<Record<string, string>>): string {
    const template = (this.options.sentences ?? indonesian)[sentence];
    return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }
}
