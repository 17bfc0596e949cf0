/** Takes apart what was typed after a command. */
import { parseArgs } from 'node:util';
import { cliSentence } from '../../messages/cli';
import { Refusal } from './command';

/** The options that a command knows, each with an example of its value, and the words that stand alone. */
export interface KnownOptions<Name extends string, Flag extends string> {
  readonly examples: Readonly<Record<Name, string>>;
  readonly flags: readonly Flag[];
}

/** What was typed: the names of files, the value of each option that was given, and the words. */
export interface TypedOptions<Name extends string, Flag extends string> {
  readonly files: readonly string[];
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly flags: ReadonlySet<Flag>;
}

/**
 * Reads `FILE… --name value --other=value --flag`; the last value counts when an option is given twice.
 * @throws Refusal for an option that is not known, has no value, or is a word with one
 * @example readOptions(['a.xlsx', '--format', 'json'], { examples: { format: 'json' }, flags: [] })
 * // { files: ['a.xlsx'], values: { format: 'json' }, flags: new Set() }
 */
export function readOptions<Name extends string, Flag extends string>(
  args: readonly string[],
  { examples, flags }: KnownOptions<Name, Flag>,
): TypedOptions<Name, Flag> {
  const names = Object.keys(examples) as Name[];
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
    },
    allowPositionals: true,
    // Node's own refusals are English; the tokens let us say the same in Indonesian.
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Name, string>> = {};
  const typed = new Set<Flag>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = flags.find((known) => known === token.name);
    if (flag !== undefined) {
      if (token.value !== undefined) throw new Refusal(cliSentence('refused.flag', { name: token.rawName }));
      typed.add(flag);
      continue;
    }
    const name = names.find((known) => known === token.name);
    if (name === undefined) {
      const known = [...names, ...flags].map((each) => `--${each}`).join(', ');
      throw new Refusal(cliSentence('refused.option', { name: token.rawName, known }));
    }
    if (!token.value || (token.value.startsWith('-') && !token.inlineValue)) {
      throw new Refusal(cliSentence('refused.value', { name: token.rawName, example: `--${name} ${examples[name]}` }));
    }
    values[name] = token.value;
  }
  return { files: positionals, values, flags: typed };
}
