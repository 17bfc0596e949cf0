import { en } from '../../../../src/messages/profiles/en';
import { id } from '../../../../src/messages/profiles/id';
import { openProfile } from '../../../../src/apps/taskpane/settings/open-profile';

function file(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}

test('a profile of one’s own', async () => {
  const opened = await openProfile(file('{ "id": "demak", "name": "Kabupaten Demak", "scale": "CAPAIAN4" }'), id);
  expect(opened.profile).toMatchObject({ id: 'demak', name: 'Kabupaten Demak', scale: 'CAPAIAN4' });
});

test('what is wrong is said in sentences that name the field', async () => {
  const opened = await openProfile(file('{ "id": "demak", "name": 3 }'), id);
  expect(opened.profile).toBeNull();
  expect(opened.problems).toHaveLength(1);
  expect(opened.problems[0]).toContain('name');
});

test.each(['', '{', '[]', '"<img src=x>"'])('%s is no profile', async (text) => {
  const opened = await openProfile(file(text), en);
  expect(opened.profile).toBeNull();
  expect(opened.problems.length).toBeGreaterThan(0);
});
