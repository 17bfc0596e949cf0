import { languageOf } from '../../../src/apps/taskpane/language';

test.each([
  ['id-ID', 'id'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['nl-NL', 'id'],
  ['', 'id'],
])('%s starts in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
