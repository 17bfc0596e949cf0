/** Reads the page of a check or a relation from the docblock of its own file. */

/** What the docblock says; the text is Indonesian, for clerks. */
export interface RulePage {
  /** The file without folder and ending: `mixed-units`. */
  readonly name: string;
  /** The path of the file from the root. */
  readonly file: string;
  /** The rules that its findings are listed under. */
  readonly rules: readonly string[];
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly source: string;
  /** A sentence, or a table written with bars with its findings marked. */
  readonly wrong: string;
  readonly right: string;
  readonly mend: string;
}

const tags = ['aturan', 'judul', 'apa', 'mengapa', 'sumber', 'salah', 'benar', 'perbaiki'] as const;

/** What a docblock says, by its tags. */
export function tagsOf(docblock: string): Map<string, string> {
  const lines = docblock.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const texts = new Map<string, string>();
  let open = '';
  for (const line of lines) {
    const tag = /^@(\w+) ?(.*)$/.exec(line);
    if (tag !== null) {
      open = tag[1]!;
      texts.set(open, tag[2]!);
    } else if (open !== '') {
      texts.set(open, `${texts.get(open)!}\n${line.replace(/^ {2}/, '')}`);
    }
  }
  return texts;
}

/** Sentences may be broken over lines; the lines of a table may not be joined. */
function joined(text: string): string {
  return isTable(text) ? text.trim() : text.trim().replace(/\s*\n\s*/g, ' ');
}

/** Tells an example that is a table from one that is a sentence. */
export function isTable(example: string): boolean {
  return example.includes(' | ');
}

/**
 * The page of a file, or null when its docblocks have none.
 * @throws Error when a part of the page is missing
 */
export function readPage(file: string, source: string): RulePage | null {
  const docblock = [...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\//g)].find((match) => match[1]!.includes('@aturan'));
  if (docblock === undefined) return null;
  const texts = tagsOf(docblock[1]!);
  const [rules, title, what, why, sumber, wrong, right, mend] = tags.map((tag) => {
    const text = joined(texts.get(tag) ?? '');
    if (text === '') throw new Error(`The page in ${file} has no @${tag}.`);
    return text;
  });
  return {
    name: file.replace(/^.*\//, '').replace(/\.ts$/, ''),
    file,
    rules: rules!.split(', '),
    title: title!,
    what: what!,
    why: why!,
    source: sumber!,
    wrong: wrong!,
    right: right!,
    mend: mend!,
  };
}
