/** A function that can be typed in a cell, free of any host. */
import type { Sentences } from '../../messages/functions/id';

/** An error value in a cell: `{ error: '#N/A' }`, or the host's own object with a `code`. */
export type CellErrorValue = { readonly error: string } | { readonly code: string };

/** What one cell passes to a function; a blank cell arrives as null, undefined, "" or 0, depending on the host. */
export type CellInput = string | number | boolean | null | undefined | CellErrorValue;

/** The cells of a range, row by row. */
export type RangeInput = readonly (readonly CellInput[])[];

/** One argument; an optional one that was left out is null or undefined. */
export type Argument = CellInput | RangeInput;

/** What a function returns; rows when it spills. */
export type Result = number | string | (number | string)[][];

/** One parameter, by the name that a person sees. */
export interface Parameter {
  readonly name: string;
  /** True for a parameter that takes a range. */
  readonly range: boolean;
  readonly optional: boolean;
}

/** What a host may know besides the arguments. */
export interface CallOptions {
  /** The sentences of the errors; Indonesian when left out. */
  readonly sentences?: Sentences;
  /** Where the arguments stand (`Sheet1!B3:J20`), as far as the host knows. */
  readonly addresses?: readonly (string | null | undefined)[] | null | undefined;
}

/** A function: hosts register it under its id. It is pure, and throws nothing but a FunctionError. */
export interface FunctionDefinition {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  /** True when the result is rows of cells. */
  readonly spills: boolean;
  call(args: readonly Argument[], options?: CallOptions): Result;
}
