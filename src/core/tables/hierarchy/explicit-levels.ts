/** Levels of rows that say their level themselves: by a code, a number, a word or capitals. */

/** What a row shows about its place in the hierarchy. */
export interface RowLabel {
  /** The code or number before the name, '' when there is none. */
  readonly number: string;
  readonly name: string;
  /** True right below a total, which closes what stands above it. */
  readonly isBelowTotal?: boolean;
}

const program = /^program\b/i;
const account = /^(?:belanja|honorarium|tambahan penghasilan)\b/i;
const depthOfKind: readonly [RegExp, number][] = [
  [program, 1],
  [/^sub\s*-?\s*keg(?:iatan)?\b/i, 3],
  [/^keg(?:iatan)?\b/i, 2],
  [account, 4],
];

/** True for the name of an account, which stands below every sub kegiatan that spends from it: "Belanja Jasa". */
export function isAccountName(name: string): boolean {
  return account.test(name);
}

/** True for the name of a programme, whatever the heading above it says: "Program Pemberdayaan Desa". */
export function isProgramName(name: string): boolean {
  return program.test(name);
}

/** Depth by the first word: program 1, kegiatan 2, sub kegiatan 3, belanja 4; null when the name has none of them. */
function depthByWord(name: string): number | null {
  return depthOfKind.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function isCapitals(name: string): boolean {
  return name.length > 8 && /\p{Lu}/u.test(name) && name === name.toUpperCase();
}

/** The parts of a code or number: `7.01.02` has three, `I.2.1` three, `1` one, `a)` one; none for other text. */
export function numberParts(text: string): string[] {
  if (text === '') return [];
  const bare = text
    .trim()
    .replace(/[.)\s]+$/, '')
    .replace(/^\(/, '');
  if (bare === '' || bare.length > 30) return [];
  const parts = bare.split(/[.\-\s]+/).filter((part) => part !== '');
  const isNumber = parts.every((part) => /^(?:\d{1,4}|[ivxlc]{1,5}|[a-z])$/i.test(part));
  return isNumber ? parts : [];
}

/**
 * The depth of every row, or null for rows that do not show it. Codes and dotted numbers come first, then the words
 * program, kegiatan, sub kegiatan and belanja; capitals stand for a programme when no row is called one.
 */
export function explicitLevels(labels: readonly RowLabel[]): (number | null)[] {
  const byNumber = depthsByNumber(labels);
  if (byNumber !== null) return byNumber;
  const byWord = labels.map((label) => depthByWord(label.name));
  if (byWord.includes(1)) return byWord;
  const capitals = labels.map((label) => isCapitals(label.name));
  if (capitals.every(Boolean)) return byWord;
  // "BELANJA" above "Belanja Pegawai" is no account itself.
  const isGroup = ({ name }: RowLabel): boolean => name === 'BELANJA';
  const hasAccounts = labels.some((label) => isAccountName(label.name) && !isGroup(label));
  return byWord.map((depth, item) => {
    if (hasAccounts && isGroup(labels[item]!)) return 1;
    return depth ?? (capitals[item]! ? 1 : null);
  });
}

/** Depths when (nearly) every row has a code or a number and some are deeper than others; null otherwise. */
function depthsByNumber(labels: readonly RowLabel[]): (number | null)[] | null {
  const depths = labels.map(({ number }) => numberParts(number).length || null);
  let [numbered, shallowest, deepest] = [0, Infinity, 0];
  for (const depth of depths) {
    if (depth === null) continue;
    numbered++;
    shallowest = Math.min(shallowest, depth);
    deepest = Math.max(deepest, depth);
  }
  if (numbered === 0 || numbered < labels.length * 0.8) return null;
  if (deepest > shallowest) {
    for (let item = 0; item < depths.length; item++)
      if (depths[item] === null && labels[item]!.isBelowTotal === true) depths[item] = shallowest;
    return depths;
  }
  return deepest === 1 ? depthsByStyle(labels.map(({ number }) => numberParts(number)[0] ?? null)) : null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The ways of counting, each with the place of a number in it, 0 for what is none of its numbers. */
const styles: readonly ((number: string) => number)[] = [
  (number) => (/^\d+$/.test(number) ? Number(number) : 0),
  (number) => (number === number.toUpperCase() ? romans.indexOf(number.toLowerCase()) + 1 : 0),
  (number) => (/^[A-Z]$/.test(number) ? number.charCodeAt(0) - 64 : 0),
  (number) => (/^[a-z]$/.test(number) ? number.charCodeAt(0) - 96 : 0),
];

const smallLetters = 3;

/**
 * Depths where each level counts in another way and begins anew below every row above it (I, 1, 2, II, 1; A, 1, a, b, 2);
 * null where the numbers do not go on like that.
 */
function depthsByStyle(numbers: readonly (string | null)[]): (number | null)[] | null {
  /** The open levels: how each counts, and the number that it has reached. */
  const open: { style: number; last: number }[] = [];
  let deepest = 1;
  const depths: (number | null)[] = [];
  for (const number of numbers) {
    if (number === null) {
      depths.push(null);
      continue;
    }
    const places = styles.map((placeIn) => placeIn(number));
    const goesOn = open.findLastIndex(({ style, last }) => places[style] === last + 1);
    const begins = places.findIndex((place, style) => place === 1 && !open.some((level) => level.style === style));
    if (goesOn >= 0) {
      open.length = goesOn + 1;
      open[goesOn]!.last++;
    } else if (begins >= 0) {
      open.push({ style: begins, last: 1 });
    } else {
      return null;
    }
    depths.push(open.length);
    deepest = Math.max(deepest, open.length);
  }
  // Small letters count what belongs to a number: before one (a, b, 1, 2) they are above it only where they go on below.
  const isAbove = open[0]?.style !== smallLetters || depths.lastIndexOf(1) > depths.indexOf(2);
  return deepest > 1 && isAbove ? depths : null;
}

/** The parent of each row when all depths are known: the nearest row above that is less deep, -1 when none is. */
export function parentsByDepth(depths: readonly (number | null)[]): number[] {
  const parents: number[] = [];
  const open: { depth: number; item: number }[] = [];
  depths.forEach((depth, item) => {
    const own = depth ?? Infinity;
    while (open.length > 0 && open[open.length - 1]!.depth >= own) open.pop();
    parents.push(open[open.length - 1]?.item ?? -1);
    if (depth !== null) open.push({ depth, item });
  });
  return parents;
}
