/** All pages about what is checked, from the files of the checks and relations. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type RulePage } from './read-page';
import { indexText, pageText } from './write-page';

const root = join(__dirname, '../..');
const folders = ['src/core/relations', 'src/core/claims', 'src/core/checks'];

/** The pages in the order of their files. */
export function readPages(): RulePage[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const file = `${folder}/${name}`;
      const page = readPage(file, readFileSync(join(root, file), 'utf8'));
      return page === null ? [] : [page];
    }),
  );
}

/** What stands in docs/aturan: the text of each file by its name. */
export function rulePages(): Map<string, string> {
  const pages = readPages();
  const texts = new Map([['README.md', indexText(pages)]]);
  for (const page of pages) texts.set(`${page.name}.md`, pageText(page));
  return texts;
}
