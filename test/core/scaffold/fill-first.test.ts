import { profiles } from '../../../src/core/profiles';
import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { fillFirst } from '../../../src/core/scaffold/fill-first';
import { looks } from '../../../src/core/scaffold/looks';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { planToSaved } from '../../../src/hosts/xlsx/plan-to-saved';
import { sheetSentences } from '../../../src/messages/sheets/id';

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  'of %s the sheets with yellow cells come first, each part in the order of the report',
  (_, profile) => {
    const plans = scaffold(profile, emptyOffice(2025), sheetSentences);
    const { sheets } = planToSaved(fillFirst(plans));
    const isYellow = sheets.map(({ rows }) => rows.flat().some((cell) => cell?.look?.fill === looks.input.fill));
    expect(isYellow).toEqual([...isYellow].sort((one, other) => Number(other) - Number(one)));
    const inReport = plans.map(({ name }) => name);
    const places = sheets.map(({ name }) => inReport.indexOf(name));
    const computedFrom = isYellow.indexOf(false);
    for (const part of [places.slice(0, computedFrom), places.slice(computedFrom)]) {
      expect(part).toEqual([...part].sort((one, other) => one - other));
    }
    expect(sheets).toHaveLength(plans.length);
  },
);

test('the national form begins with what is typed first and ends with what is computed last', () => {
  const names = fillFirst(scaffold(standar, emptyOffice(2025), sheetSentences)).map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual(['Identitas', '2.1 Renstra', '2.2 IKU', '2.4 PK']);
  expect(names.indexOf('Jawaban SKM')).toBeLessThan(names.indexOf('2.3 RKT'));
});
