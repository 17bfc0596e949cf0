/** Workbooks that earlier forms made (no Arah, no Sumber Realisasi) and that are filled still check without an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import type { Workbook } from '../../src/core/workbook/workbook';
import { recalculate } from './recalculate';

const folder = join(__dirname, '../fixtures/older-forms');

let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await recalculate(profiles.map(({ id }) => readFileSync(join(folder, `${id}.xlsx`))));
});

test.each(profiles.map((profile, index) => [profile.id, profile, index] as const))('%s', (_id, profile, index) => {
  const { findings, tables } = check(saved[index]!, { profile });
  expect(tables.length).toBeGreaterThan(14);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, message, place }) => [rule, message.id, place])).toEqual([]);
});
