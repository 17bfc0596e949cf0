/**
 * `npm run excel`: the tests of the host and of the pane once for each switch of the strict host, so that what Excel does
 * only on some machines is met everywhere. `npm run excel -- strayCell` takes one. Exits 1 when a test fails.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argv, env, exit, stdout } from 'node:process';
import { switches } from '../test/hosts/excel/switches';

const root = join(__dirname, '..');
const wanted = argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(switches);
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
let failed = 0;
for (const name of names) {
  if (!(name in switches))
    throw new Error(`There is no switch ${name}; there are ${Object.keys(switches).join(', ')}.`);
  stdout.write(`\n== ${name}\n`);
  const run = spawnSync(process.execPath, [jest, 'test/hosts/excel', 'test/apps/taskpane', '--silent'], {
    cwd: root,
    env: { ...env, EXCEL: name },
    stdio: 'inherit',
  });
  if (run.status !== 0) failed += 1;
}
stdout.write(`\n${String(names.length - failed)} of ${String(names.length)} switches passed\n`);
exit(failed > 0 ? 1 : 0);
