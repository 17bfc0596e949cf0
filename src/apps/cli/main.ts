/** The command line. Usage: lkjip --help */
import { argv, exit, stderr, stdout } from 'node:process';
import { cliSentence } from '../../messages/cli';
import { commands } from './commands';
import { fileFailure } from './file-failure';
import { startQuickly } from './quick-start';
import { withoutCommands } from './terminal-text';
import { run } from './run';

// Whatever else somebody types names no file of the program.
startQuickly(commands.find(({ name }) => name === argv[2])?.name ?? 'lkjip');

let endsWithReader = true;
let isTold = true;

/** Whoever reads through a pipe may stop early, as `head` does; a disk that is full loses what was to be read. */
function noteLost(error: NodeJS.ErrnoException): void {
  if (!isTold || error.code === 'EPIPE') return;
  isTold = false;
  stderr.write(`${cliSentence('failed.output', { code: error.code ?? error.message })}\n`);
}

stdout.on('error', (error) => {
  noteLost(error);
  if (endsWithReader) exit(isTold ? 0 : 2);
});
stderr.on('error', () => undefined);

/** Ends the program once all that it wrote has arrived, also in a pipe; left to itself, Node first tidies up what ends with it. */
function end(code: number): void {
  stdout.write('', (error) => {
    if (error) noteLost(error);
    process.exitCode = isTold ? code : 2;
    stderr.write('', () => exit());
  });
}

run(argv.slice(2), commands, {
  out: (text) => stdout.write(withoutCommands(text)),
  error: (text) => stderr.write(withoutCommands(text)),
  outlive() {
    endsWithReader = false;
  },
  ...(stderr.isTTY ? { progress: (text: string) => void stderr.write(`\r\u001b[K${text}`) } : {}),
}).then(end, (error: unknown) => {
  stderr.write(`${fileFailure(error)}\n`);
  end(2);
});
