/** The realisasi of an index that another sheet works out comes by itself; that of other indicators is typed over it. */
import type { OwnRow, Places } from './row';

/** How the names of the indicators begin, `*` standing for any text behind it. */
export const indexNames: Readonly<Record<string, readonly string[]>> = {
  'Indeks Kepuasan Masyarakat': [
    'IKM',
    'IKM Kecamatan*',
    'Nilai IKM*',
    'Nilai SKM*',
    'Indeks Kepuasan Masyarakat*',
    'Nilai Indeks Kepuasan Masyarakat*',
    'Survei Kepuasan Masyarakat*',
    'Nilai Survei Kepuasan Masyarakat*',
  ],
  'Nilai SAKIP': [
    'SAKIP*',
    'Nilai SAKIP*',
    'Nilai AKIP*',
    'Nilai Evaluasi SAKIP*',
    'Nilai Evaluasi AKIP*',
    'Nilai Hasil Evaluasi SAKIP*',
    'Nilai Hasil Evaluasi AKIP*',
    'Hasil Evaluasi SAKIP*',
    'Hasil Evaluasi AKIP*',
    'Nilai Implementasi SAKIP*',
  ],
  'Nilai Kematangan': [
    'Nilai Kematangan*',
    'Indeks Kematangan*',
    'Tingkat Kematangan*',
    'Skor Kematangan*',
    'Kematangan Perangkat Daerah*',
  ],
};

/**
 * The formula that an empty cell for a realisasi starts with: the index that the name of its row stands for, blank for
 * other names. Null where no sheet works out an index.
 *
 * @example offeredRealisasi(places, row) // `=IF(COUNTIF($C4,"IKM")+…>0,IF('IKM Unsur'!E13="","",'IKM Unsur'!E13),"")`
 */
export function offeredRealisasi(places: Places, row: OwnRow): string | null {
  const name = row.cell('indikator');
  if (name === null) return null;
  let formula = '""';
  for (const [indicator, names] of Object.entries(indexNames)) {
    const index = places.index(indicator);
    if (index === null) continue;
    const isNamed = names.map((each) => `COUNTIF(${name},"${each}")`).join('+');
    formula = `IF(${isNamed}>0,IF(${index}="","",${index}),${formula})`;
  }
  return formula === '""' ? null : `=${formula}`;
}
