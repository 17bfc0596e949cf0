/** Takes apart what was typed after a command. */
import { parseArgs } from 'node:util';
import { cliSentence } from '../../messages/cli';
import { Refusal } from './command';

/** The options that a command knows, each with an example of its value. */
export type OptionExamples<Name extends string> = Readonly<Record<Name, string>>;

/** What was typed: the names of files, and the value of each option that was given. */
export interface TypedOptions<Name extends string> {
  readonly files: readonly string[];
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

/**
 * Reads `FILE… --name value --other=value`; the last value counts when an option is given twice.
 * @throws Refusal for an option that is not known or has no value
 * @example readOptions(['a.xlsx', '--format', 'json'], { format: 'json' }) // { files: ['a.xlsx'], values: { format: 'json' } }
 */
export function readOptions<Name extends string>(
  args: readonly string[],
  examples: OptionExamples<Name>,
): TypedOptions<Name> {
  const names = Object.keys(examples) as Name[];
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    // Node's own refusals are English; the tokens let us say the same in Indonesian.
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) {
      const known = names.map((each) => `--${each}`).join(', ');
      throw new Refusal(cliSentence('refused.option', { name: token.rawName, known }));
    }
    if (!token.value || (token.value.startsWith('-') && !token.inlineValue)) {
      throw new Refusal(cliSentence('refused.value', { name: token.rawName, example: `--${name} ${examples[name]}` }));
    }
    values[name] = token.value;
  }
  return { files: positionals, values };
}
