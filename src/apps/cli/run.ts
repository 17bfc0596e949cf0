/** Runs the command that was typed. */
import { env } from 'node:process';
import { cliSentence } from '../../messages/cli';
import { Refusal, type Command, type ExitCode, type Output } from './command';

/** What is typed before a command: npm starts the program from its sources, and it is called by its name where it is installed. */
const program = env['npm_lifecycle_event'] === 'lkjip' ? 'npm run -s lkjip --' : 'lkjip';

const helpWords = ['--help', '-h', '--bantuan'];

function usage(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.usage}`);
  return `${[cliSentence('usage', { program }), ...lines, cliSentence('usage.codes')].join('\n\n')}\n`;
}

/**
 * Runs `args[0]` with the rest of the arguments. Nothing, or a question for help anywhere, gives the usage.
 * @example await run(['periksa', 'laporan.xlsx'], commands, output) // 1
 */
export async function run(args: readonly string[], commands: readonly Command[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || args.some((arg) => helpWords.includes(arg))) {
    output.out(usage(commands));
    return 0;
  }
  try {
    const command = commands.find((each) => each.name === name);
    if (command !== undefined) return await command.run(rest, output);
    const known = commands.map((each) => each.name).join(', ');
    throw new Refusal(cliSentence('refused.command', { name, known }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.error(`${error.message}\n${cliSentence('helpHint', { program })}\n`);
    return 2;
  }
}
