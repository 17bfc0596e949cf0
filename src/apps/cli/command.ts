/** What a command of the command line is. */

/** Where a command writes; the text ends with a newline of its own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how far the work is in place of what it showed before; only where a person looks at a terminal. */
  readonly progress?: (text: string) => void;
  /** Said by a command that has files to write: it goes on when nobody reads what it says any more. */
  readonly outlive?: () => void;
}

/** What a run ends with: 0 nothing wrong, 1 errors found, 2 something could not be read or was asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command: `lkjip NAME …`. */
export interface Command {
  readonly name: string;
  /** How it is called and what it does, for `--help`. */
  readonly usage: string;
  /**
   * Does it.
   * @throws Refusal when it is called in a way it does not know
   */
  run(args: readonly string[], output: Output): Promise<ExitCode>;
}

/** A way to call a command that it does not know; the message is a sentence for the person who typed it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
