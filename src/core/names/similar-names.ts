/** Names of indicators and programmes as clerks vary them. */
import { rememberTexts } from '../remember';
import { sameWord, wordsOf } from './words';

/** Words that come and go without changing which indicator or programme is meant. */
const lightWords = new Set([
  ...['nilai', 'hasil', 'angka', 'program', 'kegiatan', 'sub', 'subkegiatan'],
  ...['kecamatan', 'kabupaten', 'kota', 'kab', 'perangkat', 'daerah', 'opd', 'skpd'],
  ...[
    'dan',
    'yang',
    'di',
    'ke',
    'pada',
    'atas',
    'dari',
    'untuk',
    'oleh',
    'terhadap',
    'atau',
    'serta',
    'dengan',
    'dalam',
  ],
]);

/** Several words, or an abbreviation, that mean one thing; longest first. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:indeks|survei|survey|index|skor|tingkat)?\s*kepuasan\s+(?:masyarakat|pelanggan|publik)\b/g, ' ikm '],
  [/\bskm\b/g, ' ikm '],
  [/\b(?:akip|sakip|akuntabilitas kinerja instansi pemerintah)\b/g, ' sakip '],
  [/\b(?:(?:hasil|nilai|evaluasi|implementasi|penilaian|penyelenggaraan|atas)\s+)+sakip\b/g, ' sakip '],
  [/\b(?:(?:tingkat|indeks|index|skor)\s+)*kematangan(?:\s+(?:organisasi|perangkat\s+daerah|opd))*\b/g, ' kematangan '],
  [
    /\b(?:ip|(?:(?:indeks|index|skor|tingkat)\s+)*profesionalitas)\s+(?:asn|aparatur\s+sipil\s+negara)\b/g,
    ' profesionalitas asn ',
  ],
  [/\bmeningkat(?:nya|kan)\b/g, ' meningkat '],
  [/\bterwujud(?:nya)?\b|\bmewujudkan\b/g, ' terwujud '],
  [/\bfasilitasi\b/g, ' fasilitas '],
];

/** Every table of a report lists the same names again, and every check asks for them: some hundreds in a report. */
const mostRemembered = 200_000;

/** Whose indicator it is, at the end of its name: "IKM Kecamatan Songgom", "IKM (Kec. Songgom)". */
const ownPlace = /\b(?:kecamatan|kec\.?|kabupaten|kab\.?)\s+\p{L}+[\s)]*$/u;

function readName(name: string): string {
  let text = name.toLowerCase().replace(listNumber, '').replace(ownPlace, ' ');
  for (const [pattern, meaning] of meanings) text = text.replace(pattern, meaning);
  const all = wordsOf(text);
  const heavy = all.filter((word) => !lightWords.has(word));
  return [...new Set(heavy.length > 0 ? heavy : all)].join(' ');
}

/** What numbers a name in a list: `1.`, `a)`, `3.3.1.`, `I.2`, `7.01.02.2.01`. */
const listNumber = /^\s*(?:(?:\d+|[a-z]|[ivx]+)(?:\.\d+)+[.)]?|(?:\d+|[a-z]|[ivx]+)[.)])\s+/;

/**
 * The words that tell one name from another: lower case, without list numbers and light words, synonyms made one.
 *
 * @example keyWords('Nilai Survei Kepuasan Masyarakat (SKM) Kecamatan') // ['ikm']
 */
export function keyWords(name: string): readonly string[] {
  return wordsOfKey(nameKey(name));
}

/** The key words as one text, for exact comparison. */
export const nameKey = rememberTexts(mostRemembered, readName);

/** The key words that a key is made of. */
export function wordsOfKey(key: string): readonly string[] {
  return key === '' ? [] : key.split(' ');
}

/** How alike two names are. */
export type Likeness = 'same' | 'uncertain' | 'different';

/** Words that turn a name into another one: "desa maju" is not "desa mandiri". */
const smallestSame = 0.86;
const smallestUncertain = 0.7;

/** What has more words is no name but a paragraph, and the same only as another one that is word by word the same. */
const mostWordsOfName = 100;

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Compares two names word by word, allowing slips of the keyboard; each word stands in a name once. */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'different';
  if (Math.max(a.length, b.length) > mostWordsOfName) return areEqual(a, b) ? 'same' : 'different';
  const needed = (smallestUncertain * (a.length + b.length)) / 2;
  if (Math.min(a.length, b.length) < needed) return 'different';
  let common = 0;
  for (const word of a) if (b.includes(word)) common++;
  let left = a.length - common;
  const misspelt: string[] = [];
  for (const word of a) {
    if (b.includes(word)) continue;
    if (common + Math.min(left, b.length - common) < needed) return 'different';
    left--;
    for (const other of b) {
      if (misspelt.includes(other) || a.includes(other) || !sameWord(word, other)) continue;
      misspelt.push(other);
      common++;
      break;
    }
  }
  const share = (2 * common) / (a.length + b.length);
  if (share >= smallestSame) return 'same';
  return share >= smallestUncertain && common >= 2 ? 'uncertain' : 'different';
}
