/** Checks the pages in dist/. Exits 1 when something is wrong. Runs after every `npm run build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageProblems } from './pages/check';

for (const name of ['taskpane.html', 'functions.html', 'index.html']) {
  const problems = pageProblems(readFileSync(join(__dirname, '..', 'dist', name), 'utf8'));
  for (const problem of problems) console.error(`dist/${name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`dist/${name}: no problems`);
}
