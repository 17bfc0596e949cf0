import { scaleOf } from '../../../src/core/calc/scales';
import { layouts } from '../../../src/core/layouts';
import { profileOf, profiles } from '../../../src/core/profiles';

const kinds = new Set(layouts.map((layout) => layout.kind));

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  '%s names tables and a scale that there are',
  (id, profile) => {
    expect(profile.requiredTables.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(profile.tables.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    expect(scaleOf(profile.scale)).not.toBeNull();
    expect(profileOf(id.toUpperCase())).toBe(profile);
  },
);

test('an id that there is not has no profile', () => {
  expect(profileOf('tidak-ada')).toBeNull();
});
