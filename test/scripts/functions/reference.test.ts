import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionReference } from '../../../scripts/functions/reference';
import { functions } from '../../../src/apps/functions/registry';
import { SCALES } from '../../../src/core/calc/scales';

const page = functionReference();

test('docs/fungsi.md is what the code says now', () => {
  expect(readFileSync(join(__dirname, '../../../docs/fungsi.md'), 'utf8')).toBe(page);
});

test.each(functions.map((each) => each.id))('%s has its section with an example', (id) => {
  const section = page.split(`## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
  expect(section).toMatch(new RegExp(`\`=${id}\\(.*→ \\*\\*.+\\*\\*`));
});

test.each(SCALES.map((each) => [each.id, each] as const))('the scale %s has all its classes', (id, scale) => {
  const section = page.split(`### ${id}\n`)[1]?.split('\n### ')[0] ?? '';
  for (const each of scale.classes) expect(section).toContain(`**${each.label}**`);
});

test('the examples come out as the worked examples say', () => {
  for (const [example, result] of [
    ['=IKM(B3:J7)', '83,89'],
    ['=IKM(B3:J7; 0,11)', '83,05'],
    ['=CAPAIAN(D5; E5)', '106,47%'],
    ['=CAPAIAN(D6; E6; "turun")', '87,50%'],
    ['=EFISIENSI(C4; D4; E4)', '6,64%'],
    ['=KATEGORI(F5)', 'Sangat Tinggi'],
    ['=KATEGORI(B9; "IKM")', 'Baik'],
  ]) {
    expect(page).toMatch(new RegExp(`\`${example!.replace(/[()[\]]/g, '\\$&')}\`.*→ \\*\\*${result}\\*\\*`));
  }
});
