/** How threads of the command line are started. */
import { execArgv } from 'node:process';
import { fileURLToPath } from 'node:url';

const ofTsx = /^(.*[\\/]tsx[\\/]dist[\\/])[\w.\\/]+$/;

/**
 * The arguments of Node for a thread. Where the program runs from its sources, its threads have to understand TypeScript,
 * too: by tsx, or by what else was required for it; built, it needs none.
 */
export function argumentsOfThread(): string[] {
  const paths = execArgv.map((argument) => (argument.startsWith('file:') ? fileURLToPath(argument) : argument));
  const [start] = paths.flatMap((path) => ofTsx.exec(path)?.[1] ?? []);
  const required = execArgv.flatMap((argument, index) =>
    argument === '--require' ? [argument, execArgv[index + 1]!] : [],
  );
  return start === undefined ? required : ['--require', `${start}cjs/index.cjs`];
}
