/** Text as clerks write it, reduced to words that can be compared. */

const longForms: Readonly<Record<string, string>> = {
  sat: 'satuan',
  keg: 'kegiatan',
  prog: 'program',
  kec: 'kecamatan',
  kab: 'kabupaten',
  realiasi: 'realisasi',
  real: 'realisasi',
  prosentase: 'persentase',
  porsentase: 'persentase',
  presentase: 'persentase',
  persen: 'persentase',
  survey: 'survei',
  thn: 'tahun',
  th: 'tahun',
  tdk: 'tidak',
  jml: 'jumlah',
  jlh: 'jumlah',
  yg: 'yang',
  dgn: 'dengan',
  utk: 'untuk',
  thd: 'terhadap',
  masy: 'masyarakat',
  rata2: 'rata',
};

/**
 * The words of a text: lower case, without punctuation, abbreviations written out.
 *
 * @example wordsOf('Capaian (%)') // ['capaian']
 * @example wordsOf('SAT.') // ['satuan']
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
    if (word !== '') words.push(longForms[word] ?? word);
  }
  return words;
}

/**
 * True when two words are the same but for a slip of the keyboard: one letter in words of five to eight letters,
 * two in longer ones. Numbers must be equal.
 *
 * @example sameWord('efektifits', 'efektivitas') // true
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  const allowed = shorter >= 9 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed || differentLetters(a, b) > 2 * allowed) return false;
  return !/\d/.test(a) && !/\d/.test(b) && editDistance(a, b, allowed) <= allowed;
}

/** How many letters stand in only one of two words; each slip accounts for two at most. Far cheaper than the distance. */
function differentLetters(a: string, b: string): number {
  let count = 0;
  for (let different = lettersOf(a) ^ lettersOf(b); different !== 0; different &= different - 1) count++;
  return count;
}

/** One bit for each letter that stands in a word. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/**
 * How many letters must be typed, removed, changed or exchanged with a neighbour to turn one word into the other;
 * `limit + 1` as soon as it is more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(previous[j - 1]! + change, previous[j]! + 1, current[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, beforePrevious[j - 2]! + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
