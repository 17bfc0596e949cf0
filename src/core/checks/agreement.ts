/**
 * The same number printed differently in two tables.
 *
 * @aturan silang
 * @judul Angka yang sama di dua tabel
 * @apa Target, realisasi, capaian, dan anggaran yang sama harus tertulis sama di semua tabel. Perjanjian kinerja
 *   menentukan targetnya.
 * @mengapa Inspektorat membandingkan LKjIP dengan perjanjian kinerja; indikator atau target yang berbeda menjadi
 *   catatan reviu.
 * @sumber Permen PANRB 53/2014 (reviu laporan kinerja).
 * @salah
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 78,00 !silang | 81,90 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @benar
 *   Tabel 2.3 Perjanjian Kinerja
 *   No | Sasaran | Indikator Kinerja | Satuan | Target
 *   1 | Meningkatnya pelayanan publik | Nilai IKM | Indeks | 80,00
 *   2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 60,00
 *
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @perbaiki Cocokkan kedua sel dengan dokumen aslinya, lalu samakan. Setelah perjanjian diubah, pakai target
 *   perubahan.
 */
import { factsOf, noteCompared } from '../claims/collect-facts';
import { contradicts, decidingPrinting, differ, isComputed, sourcesOf } from '../claims/conflicts';
import { decidingCell, placeOfCell, repeatOf } from '../claims/deciding-cell';
import type { FactCell } from '../claims/fact';
import type { OtherThings } from '../claims/other-things';
import { factsAtStages, type FactAtStage } from '../claims/facts-at-stages';
import { isPlanning } from '../claims/stage';
import type { Finding } from '../findings/finding';
import type { ComputedFigures } from '../tables/computed-figures';
import { hasGuessedNames, isGuessed } from '../tables/table';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { differenceFinding } from './difference-finding';
import { ofOtherRole, ofOtherThings } from './doubted-columns';

/**
 * Compares what no equation can say: N/A beside a number, a grade beside another one, two printings of one plan, and
 * columns that are something else than they seem.
 *
 * @param said what was found about numbers, those that two tables print differently among them
 * @param following what changes with the wrong numbers among them
 * @param computed takes note of the numbers that were compared
 */
export function checkAgreement(
  context: CheckContext,
  said: readonly Finding[],
  following: readonly Place[],
  computed: ComputedFigures,
): Finding[] {
  const wrong = new Set(
    said.flatMap(({ severity, place }) => (severity === 'info' || place === null ? [] : [placeKey(place)])),
  );
  const followers = new Set(following.map(placeKey));
  const found = factsOf(context);
  noteCompared(found, computed);
  // Numbers that were typed before the percentages that follow from them.
  const ordered = [...factsAtStages(context)].sort(
    (a, b) => Number(isComputed(a.fact.role)) - Number(isComputed(b.fact.role)),
  );
  const findings = ordered.flatMap((each) =>
    each.cells.flatMap((cell) => {
      const difference = isSaid(cell, wrong) ? null : differenceOf(cell, each, followers);
      if (difference === null) return [];
      wrong.add(placeKey(placeOfCell(cell)));
      return [difference];
    }),
  );
  const others = found.others.filter((each) => !each.isOfOtherUnit && !isByGuess(each));
  return [...findings, ...others.map(ofOtherThings), ...found.meant.map(ofOtherRole)];
}

/** What fits nothing that another table prints was guessed wrong: nobody has called the column so, or its rows. */
function isByGuess({ table, column, other }: OtherThings): boolean {
  return isGuessed(column) || [table, other.table].some(hasGuessedNames);
}

/** A percentage that differs because a number beside it does is no mistake of its own. */
function isSaid(cell: FactCell, wrong: ReadonlySet<string>): boolean {
  const sources = sourcesOf(cell.column.spec.role);
  const beside = cell.table.columns.filter(
    ({ spec, year }) => sources.includes(spec.role) && year === cell.column.year,
  );
  return [cell.column, ...beside].some((column) => wrong.has(placeKey(placeOfCell({ ...cell, column }))));
}

function differenceOf(cell: FactCell, each: FactAtStage, followers: ReadonlySet<string>): Finding | null {
  const { fact, cells } = each;
  const previous = previousPrinting(cell, cells, followers);
  if (previous !== undefined && contradicts(fact, cell, previous, cells))
    return differenceFinding(fact, cell, previous, repeatOf(cell, previous));
  const reference = decidingPrinting(cell, each);
  if (reference === null || !differ(fact, cell, reference)) return null;
  if (cell.reading.kind === 'number' && reference.reading.kind === 'number') return null;
  return differenceFinding(fact, cell, reference, repeatOf(cell, decidingCell(fact, cells) ?? reference));
}

/**
 * Of two printings of one plan nothing tells which is right, unless one of them is the first that decides, and no total
 * that changes with a wrong number.
 */
function previousPrinting(
  cell: FactCell,
  cells: readonly FactCell[],
  followers: ReadonlySet<string>,
): FactCell | undefined {
  if (!isPlanning(cell.table)) return undefined;
  const isFollowing = (each: FactCell): boolean => followers.has(placeKey(placeOfCell(each)));
  const [first, ...others] = cells;
  const told = isFollowing(first!) && !isFollowing(cell) ? cells : others;
  return told.slice(0, Math.max(0, told.indexOf(cell))).findLast(({ table }) => table.layout === cell.table.layout);
}
