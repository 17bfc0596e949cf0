import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports
const load = require('../../scripts/argument-separator-loader.cjs') as (source: string) => string;

const source = readFileSync(join(root, 'node_modules/@univerjs/sheets-formula-ui/lib/es/index.js'), 'utf8');

test('what Univer writes between arguments is asked for, a semicolon is taken for one, and nothing else is changed', () => {
  const [first, ...others] = load(source).split('\n');
  expect(first).toMatch(/^import \{ argumentSeparator \} from ".*argument-separator";$/);
  const before = source.split('\n');
  const changed = others.filter((line, index) => line !== before[index]);
  expect(others).toHaveLength(before.length);
  expect(changed.map((line) => line.split(/argumentSeparator\.sign|=== ";"/).length - 1)).toEqual([1, 1, 1, 1, 2]);
});

test('another Univer that writes them otherwise is not built in silence', () => {
  expect(() => load(source.replace('? "" : ","]', '? "" : ", "]'))).toThrow(/1 × /);
});
