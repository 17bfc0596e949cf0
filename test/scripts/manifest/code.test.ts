import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSetProblems } from '../../../scripts/manifest/api-sets';
import { codeProblems } from '../../../scripts/manifest/code';
import { functionsVersionProblems, hashOf } from '../../../scripts/manifest/functions-version';
import { parseXml } from '../../../scripts/manifest/xml';

const root = join(__dirname, '..', '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

test('the manifest asks for what the code uses, and its version is that of its functions', () => {
  expect(codeProblems(manifest, root)).toEqual([]);
});

test('a set that is too low is told of, member by member', () => {
  const lower = manifest.replace('"ExcelApi" MinVersion="1.12"', '"ExcelApi" MinVersion="1.8"');
  const problems = codeProblems(lower, root).join('\n');
  expect(problems).toContain('Worksheet.getRanges came with ExcelApi 1.9');
  expect(problems).toContain('Range.getSpillingToRangeOrNullObject came with ExcelApi 1.12');
  expect(problems).toContain('Application.suspendScreenUpdatingUntilNextSync came with ExcelApi 1.9');
  // The code asks whether 1.13 is there before it lists merged areas.
  expect(problems).not.toContain('getMergedAreasOrNullObject');
});

test('so is one of charts, of what is picked from a class and of what Office.js does not have', () => {
  const lower = manifest.replace('"ExcelApi" MinVersion="1.12"', '"ExcelApi" MinVersion="1.6"');
  const problems = codeProblems(lower, root).join('\n');
  expect(problems).toContain('ChartSeries.gapWidth came with ExcelApi 1.7');
  expect(problems).toContain('CellPropertiesFill.color came with ExcelApi 1.9');
  const used = { code: '', functions: '', types: 'declare namespace Excel' };
  const interfaces = 'export interface ChartObject {\n  fly(): void;\n}';
  expect(apiSetProblems(parseXml(manifest), { ...used, interfaces })).toEqual([
    'Chart.fly has no set in the types of Office.js.',
  ]);
});

test('addresses of arguments need the runtime that gives them', () => {
  const lower = manifest.replace(
    '"CustomFunctionsRuntime" MinVersion="1.3"',
    '"CustomFunctionsRuntime" MinVersion="1.2"',
  );
  expect(codeProblems(lower, root).join('\n')).toContain('CustomFunctionsRuntime 1.3');
});

test('functions that changed want another version', () => {
  const recorded = { version: '0.1.0.0', hash: hashOf('{}') };
  expect(functionsVersionProblems(parseXml(manifest), '{}', recorded)).toEqual([]);
  expect(functionsVersionProblems(parseXml(manifest), '{ }', { ...recorded, version: '0.0.9.0' }).join()).toContain(
    'not recorded',
  );
  const same = functionsVersionProblems(parseXml(manifest), '{ }', {
    ...recorded,
    version: /<Version>(.*)<\/Version>/.exec(manifest)?.[1] ?? '',
  });
  expect(same.join()).toContain('raise <Version>');
});
