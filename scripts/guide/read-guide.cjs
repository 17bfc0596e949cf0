/**
 * The guide and the pages of the rules as data: parts with HTML, written from this repository's own Markdown when the
 * product is built. Pictures stay out: the reader has before them what the pictures show.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Marked } = require('marked');

/** The anchor of a heading, as GitHub makes it. */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Writes HTML without pictures; a link leads to a part of the guide or to a page of a rule, any other stays words. */
function htmlWriter() {
  const writer = new Marked({
    renderer: {
      image: () => '',
      html: () => '',
      // Below the title of a page, which the pane writes.
      heading({ tokens }) {
        return `<h4>${this.parser.parseInline(tokens)}</h4>\n`;
      },
      // The corner of a table that shows cells with their addresses is no heading.
      tablecell({ tokens, header }) {
        const name = header && tokens.length > 0 ? 'th' : 'td';
        return `<${name}>${this.parser.parseInline(tokens)}</${name}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = /^(?:#(?<part>[^/]+)|(?:aturan\/)?(?<page>[a-z-]+)\.md)$/.exec(href)?.groups;
        if (target?.part !== undefined) return `<a href="#${target.part}">${words}</a>`;
        if (target?.page !== undefined && !['profil', 'pemasangan', 'fungsi', 'tabel'].includes(target.page))
          return `<a href="#aturan/${target.page}">${words}</a>`;
        return words;
      },
    },
  });
  return (markdown) => writer.parse(markdown).replace(/<p>\s*<\/p>/g, '');
}

/** The parts of a text, one for each heading of the second and third level; what stands before the first is left out. */
function partsOf(markdown) {
  const write = htmlWriter();
  return markdown
    .split(/^(?=#{2,3} )/m)
    .slice(1)
    .map((part) => {
      const [, signs, title] = /^(#+) (.*)$/m.exec(part);
      const text = part.slice(part.indexOf('\n') + 1);
      return { id: anchorOf(title), level: signs.length, title, html: write(text) };
    });
}

/** The pages of each rule, by the name that its findings carry, and the pages by their file. */
function rulePages(folder) {
  const write = htmlWriter();
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const rules = {};
  const pages = {};
  for (const [, rule, cell] of index.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)) {
    rules[rule] = [...cell.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, page]) => page);
    for (const page of rules[rule]) {
      const text = readFileSync(join(folder, `${page}.md`), 'utf8');
      const title = /^# (.*)$/m.exec(text)[1];
      // The names of the rules and of the source are for developers.
      const body = text.replace(/^(?:# |Aturan: |_Halaman ini dibuat ).*$/gm, '');
      pages[page] = { title, html: write(body) };
    }
  }
  return { rules, pages };
}

module.exports = { anchorOf, partsOf, rulePages };
