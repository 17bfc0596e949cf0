/** The offices that a title names. */

/** Words that end the name of an office in a title, or stand where an empty form has none yet. */
const afterName = [
  ...['lain(?:nya)?', 'per', 'sebelum', 'kabupaten', 'kab', 'kota', 'provinsi', 'prov'],
  ...['tahun', 'triwulan', 'semester', String.raw`t\.?\s?a`, 'periode', 'bulan'],
  ...['terhadap', 'dengan', 'dalam', 'pada', 'untuk', 'menurut', 'berdasarkan', 'dari', 'sampai'],
].join('|');
const ending = new RegExp(String.raw`(?:^|\s+)(?:${afterName})\b[^]*$`, 'i');

/** Words that are no names, in titles that begin each word with a capital, or are written in capitals. */
const noNames = ['dan', 'yang', 'serta', 'beserta', 'sebagai', 'di', 'se']
  .flatMap((word) => [word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`])
  .join('|');

/** An office, as a title spells it. */
export interface NamedOffice {
  /** What sort of office: `Kecamatan`. */
  readonly sort: string;
  /** Its own name: `Songgom`. */
  readonly name: string;
}

/**
 * Makes what finds the offices of some sorts in a title.
 * @example officesOf(['Kecamatan'])('Capaian Kinerja Kecamatan Songgom Tahun 2023') // [{ sort: 'Kecamatan', name: 'Songgom' }]
 */
export function officesOf(sorts: readonly string[]): (title: string) => NamedOffice[] {
  const sort = sorts.flatMap((each) => [each, each.toUpperCase(), each.toLowerCase()]).join('|');
  const word = String.raw`(?!(?:${sort}|${noNames})\b)\p{Lu}[\p{L}'.-]*`;
  const named = new RegExp(String.raw`\b(${sort})\s+(${word}(?:\s+(?:(?:dan|Dan|DAN)\s+)?${word})*)`, 'gu');
  return (title) =>
    [...title.matchAll(named)].flatMap(([, found, words]) => {
      const name = words!.replace(ending, '');
      return name === '' ? [] : [{ sort: `${found!.charAt(0).toUpperCase()}${found!.slice(1).toLowerCase()}`, name }];
    });
}
