/**
 * @aturan angka
 * @judul Penulisan angka yang meragukan
 * @apa Angka yang dapat dibaca dengan dua cara atau terputus: 1.834, 105,4 8, 048,2%, dan 51.19% di antara angka
 *   berkoma.
 * @mengapa Angka itu dibaca menurut kebiasaan Indonesia, tetapi yang dimaksud mungkin lain.
 * @sumber Menurut praktik: koma untuk desimal, titik untuk ribuan.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,0 0 ?angka ~angka | Sangat Tinggi
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00 | Sangat Tinggi
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00 | Sangat Tinggi
 * @perbaiki Ketik ulang angkanya dengan koma desimal dan tanpa spasi.
 */
import type { LikeId } from '../findings/messages';
import { findingAt, type Finding, type Severity } from '../findings/finding';
import { shownReading } from '../workbook/shown-number';
import type { Doubt, NumberReading } from '../workbook/reading';
import type { CheckContext } from './context';
import { numberColumns, type NumberColumn, type ReadCell } from './number-columns';

/** From this size on, the other numbers of a column say that `1.834` is a thousand and more. */
const thousandsColumn = 100;
/** What is counted one by one has no decimals: `2.400 Dokumen` leaves no doubt. */
const countedUnits = new Set(
  [
    'dok dokumen lap laporan lembar lbr berkas surat arsip naskah judul buku eks eksemplar sertifikat usulan permohonan izin',
    'orang jiwa kk keluarga pegawai peserta siswa pasien pengunjung pengguna nasabah wisatawan pelanggan pemohon responden lembaga kelompok',
    'desa kelurahan rumah umkm usaha unit buah paket set keping butir ekor pohon bidang titik',
    'kegiatan kali kasus kejadian perkara rekomendasi',
  ].flatMap((units) => units.split(' ')),
);

/** True for a unit of such things, also of so many in a time: orang/bulan. */
function isCounted({ unit }: NumberReading): boolean {
  return unit !== null && isCountedUnit(unit);
}

function isCountedUnit(unit: string): boolean {
  return countedUnits.has(unit.trim().toLowerCase().replace(/\.$/, '').split('/')[0]!);
}

/** True where the unit of the row is one of such things. */
function isOfCounts({ values, column }: NumberColumn, item: number): boolean {
  return column.spec.content === 'number' && isCountedUnit(values.text('satuan', item));
}

type NumberCell = ReadCell<NumberReading>;

/**
 * Numbers whose writing leaves a doubt about what was meant: `1.834` in a column of small numbers, `105,4 8` split by
 * the paper, `048,2 %`, and `51.19%` beside numbers with a decimal comma. The last two are said once for a column, and so
 * is the first where all of it is written so.
 *
 * Sumber: menurut praktik (koma desimal, titik ribuan).
 * @example checkNumberDoubts(context) // `105,4 8`: one warning that says how it was read
 */
export function checkNumberDoubts(context: CheckContext): Finding[] {
  return context.values.flatMap((values) => numberColumns(values).flatMap(doubtsIn));
}

function doubtsIn(column: NumberColumn): Finding[] {
  const written = column.writtenNumbers;
  if (written.length === 0) return [];
  const withDoubt = (doubt: Doubt): NumberCell[] => written.filter(({ reading }) => reading.doubts.includes(doubt));
  const findings = withDoubt('mended').map((cell) => doubtful(column, [cell], 'warning', 'angka.mended'));
  const ambiguous = withDoubt('ambiguous').filter(
    ({ reading, item }) => !isCounted(reading) && !isOfCounts(column, item) && !isAmongThousands(column, item),
  );
  const severity = ambiguous.length === 0 ? null : ambiguity(column);
  // Where the whole column is written so, one answer is the answer to all of it.
  if (severity === 'info' && ambiguous.length > 1)
    findings.push(doubtful(column, ambiguous, severity, 'angka.allAmbiguous'));
  else if (severity !== null)
    findings.push(...ambiguous.map((cell) => doubtful(column, [cell], severity, 'angka.ambiguous')));
  const zero = withDoubt('leading-zero');
  if (zero.length > 0) findings.push(doubtful(column, zero, 'info', 'angka.leadingZero'));
  const point = withDoubt('decimal-point');
  if (point.length > 0 && written.some(hasDecimalComma))
    findings.push(doubtful(column, point, 'info', 'angka.decimalPoint'));
  return findings;
}

/** True when what is written like `1.834` can only be a thousand and more. */
export function isThousandForSure(column: NumberColumn, reading: NumberReading): boolean {
  return isCounted(reading) || ambiguity(column) === null;
}

/** How doubtful `1.834` is as a thousand: not at all beside hundreds, much beside small numbers. */
function ambiguity({ column, numbers }: NumberColumn): Severity | null {
  if (column.spec.content === 'rupiah') return null;
  const sizes = numbers
    .filter(({ reading }) => !reading.doubts.includes('ambiguous') && reading.value !== 0)
    .map(({ reading }) => Math.abs(reading.value))
    .sort((a, b) => a - b);
  if (sizes.length === 0) return 'info';
  return sizes[Math.floor(sizes.length / 2)]! >= thousandsColumn ? null : 'warning';
}

/** From this size on, or in whole thousands, `497.120` and `10.000` have too many digits for a decimal. */
const plainlyLarge = 100_000;
const thousand = 1000;

/** True where a row says itself that it counts thousands: by a number that can be nothing else, its own or another one. */
function isAmongThousands({ values, column }: NumberColumn, item: number): boolean {
  if (column.spec.content !== 'number') return false;
  return numberColumns(values).some(({ column: other, read }) => {
    const reading = other.spec.content === 'number' ? read.reading(item) : null;
    if (reading?.kind !== 'number' || reading.percent) return false;
    const size = Math.abs(reading.value);
    if (!reading.doubts.includes('ambiguous')) return reading.decimals === 0 && size > lastYear;
    return size >= plainlyLarge || size % thousand === 0;
  });
}

/** What is smaller may be a year. */
const lastYear = 2100;

/** A table that writes points throughout has a habit, and its numbers leave no doubt. */
function hasDecimalComma({ reading }: NumberCell): boolean {
  return reading.decimals > 0 && !reading.doubts.includes('decimal-point');
}

function doubtful(
  column: NumberColumn,
  cells: readonly NumberCell[],
  severity: Severity,
  id: LikeId<'angka.mended'>,
): Finding {
  const { reading, item } = cells[0]!;
  const text = column.values.textAt(column.column, item);
  const shown = { text, read: shownReading(reading, reading.rupiah), count: String(cells.length) };
  const places = cells.map(({ place }) => place);
  return findingAt('angka', severity, places, id, shown, { actual: text });
}
