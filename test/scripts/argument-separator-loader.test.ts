import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const load = require('../../scripts/argument-separator-loader.cjs') as (source: string) => string;

const source = readFileSync(join(root, 'node_modules/@univerjs/sheets-formula-ui/lib/es/index.js'), 'utf8');

test('what Univer writes between arguments in its hints and examples is asked for, and nothing else is changed', () => {
  const changed = load(source);
  expect(changed.split('argumentSeparator.sign')).toHaveLength(5);
  const [first, ...others] = changed.split('\n');
  expect(first).toMatch(/^import \{ argumentSeparator \} from ".*argument-separator";$/);
  expect(others.join('\n').replaceAll('argumentSeparator.sign', '","')).toBe(source);
});

test('another Univer that writes them otherwise is not built in silence', () => {
  expect(() => load(source.replace('? "" : ","]', '? "" : ", "]'))).toThrow(/1 × /);
});
