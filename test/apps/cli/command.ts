/** Runs the real command line in a process of its own. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const main = join(root, 'src/apps/cli/main.ts');
const typescript = join(__dirname, 'load-typescript.cjs');

/** How the program is started from its sources. */
export const typescriptCommand = [process.execPath, '--require', typescript, main] as const;

/** What a command ended with and wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs `lkjip ARGS` in a folder.
 * @param out an open file that gets what it says
 */
export function lkjip(args: readonly string[], folder = root, out: number | 'pipe' = 'pipe'): Ended {
  const ended = spawnSync(process.execPath, ['--require', typescript, main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['pipe', out, 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

/** Runs `npm run -s lkjip -- ARGS`, as the README says. */
export function npmRunLkjip(args: readonly string[]): Ended {
  const ended = spawnSync('npm', ['run', '-s', 'lkjip', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: ended.status, out: ended.stdout, error: ended.stderr };
}

/** Starts `lkjip ARGS` in a folder, to see it at work. */
export function startLkjip(args: readonly string[], folder: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--require', typescript, main, ...args], { cwd: folder });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}
