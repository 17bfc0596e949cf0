import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const hosts = join(__dirname, '..', '..', '..', 'src', 'hosts', 'excel');
const declared = ['excel-api.ts', 'range-api.ts', 'chart-api.ts']
  .map((file) => readFileSync(join(hosts, file), 'utf8'))
  .join('\n');
const contract = readdirSync(__dirname)
  .filter((file) => file === 'contract.ts' || file.endsWith('-beliefs.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'))
  .join('\n');

/** The methods of the part of Office.js that is used, and the properties that are picked from its classes. */
const names = new Set([
  ...[...declared.matchAll(/^\s+(\w+)\(/gm)].map(([, name]) => name),
  ...[...declared.matchAll(/\{ (\w+)\(/g)].map(([, name]) => name),
  ...[...declared.matchAll(/'(\w+)'(?= *[|>\n])/g)].map(([, name]) => name),
]);

test.each([...names].filter((name) => name !== 'EdgeTop' && !/^(?:Edge|Inside)/.test(name ?? '')))(
  'the contract says how %s behaves',
  (name) => {
    expect(contract).toMatch(new RegExp(`\\b${String(name)}\\b`));
  },
);
