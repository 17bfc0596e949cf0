/** Names of indicators and programmes as clerks vary them. */
import { sameWord, wordsOf } from './words';

/** Words that come and go without changing which indicator or programme is meant. */
const lightWords = new Set([
  'nilai',
  'hasil',
  'angka',
  'kecamatan',
  'kabupaten',
  'kota',
  'kab',
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
  'perangkat',
  'daerah',
  'opd',
  'skpd',
  'program',
  'kegiatan',
  'sub',
  'subkegiatan',
]);

/** Several words, or an abbreviation, that mean one thing; longest first. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:indeks|survei|survey|index|skor|tingkat)?\s*kepuasan\s+(?:masyarakat|pelanggan|publik)\b/g, ' ikm '],
  [/\bskm\b/g, ' ikm '],
  [/\b(?:akip|sakip|akuntabilitas kinerja instansi pemerintah)\b/g, ' sakip '],
  [/\bmeningkat(?:nya|kan)\b/g, ' meningkat '],
  [/\bterwujud(?:nya)?\b|\bmewujudkan\b/g, ' terwujud '],
  [/\bfasilitasi\b/g, ' fasilitas '],
];

/**
 * The words that tell one name from another: lower case, without list numbers and light words, synonyms made one.
 *
 * @example keyWords('Nilai Survei Kepuasan Masyarakat (SKM) Kecamatan') // ['ikm']
 */
export function keyWords(name: string): readonly string[] {
  let text = name.toLowerCase().replace(/^\s*(?:\d+|[a-z]|[ivx]+)[.)]\s+/, '');
  for (const [pattern, meaning] of meanings) text = text.replace(pattern, meaning);
  const all = wordsOf(text);
  const heavy = all.filter((word) => !lightWords.has(word));
  return [...new Set(heavy.length > 0 ? heavy : all)];
}

/** The key words as one text, for exact comparison. */
export function nameKey(name: string): string {
  return keyWords(name).join(' ');
}

/** How alike two names are. */
export type Likeness = 'same' | 'uncertain' | 'different';

/** Words that turn a name into another one: "desa maju" is not "desa mandiri". */
const smallestSame = 0.86;
const smallestUncertain = 0.7;

/** Compares two names word by word, allowing slips of the keyboard. */
export function likeness(a: readonly string[], b: readonly string[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'different';
  const unmatched = [...b];
  let common = 0;
  for (const word of a) {
    const index = unmatched.findIndex((other) => sameWord(word, other));
    if (index < 0) continue;
    unmatched.splice(index, 1);
    common++;
  }
  const share = (2 * common) / (a.length + b.length);
  if (share >= smallestSame) return 'same';
  return share >= smallestUncertain && common >= 2 ? 'uncertain' : 'different';
}
