/**
 * @aturan galat
 * @judul Nilai galat
 * @apa Sel di dalam tabel yang menampilkan #DIV/0!, #REF!, #NAME?, atau galat lain. Fungsi add-in yang belum selesai
 *   dihitung (#BUSY!, atau #NAME? sebelum add-in termuat) disebut belum dihitung, bukan salah.
 * @mengapa Galat ikut tercetak, dan setiap jumlah yang memuatnya menjadi galat pula.
 * @sumber Menurut praktik.
 * @salah Sel capaian menampilkan #DIV/0! karena targetnya kosong.
 * @benar Target diisi, atau sel capaian berisi N/A.
 * @perbaiki Perbaiki sel yang ditunjuk rumusnya: isi pembagi yang kosong, tulis ulang rujukan yang terhapus, atau
 *   betulkan nama fungsinya.
 */
import { findingAt, type Finding } from '../findings/finding';
import type { LikeId } from '../findings/messages';
import { waitingCells, type IsWaiting } from '../formulas/waiting-cells';
import { kept } from '../remember';
import type { Table } from '../tables/table';
import { readCell } from '../workbook/read-cell';
import { isCellError, type CellValue, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';

/** The value that says on purpose that there is no number: of a target of zero there is no capaian. */
const notAvailable = '#N/A';

/**
 * Error values such as #DIV/0! in the data of tables, one finding for each column and value. #N/A may stand there on
 * purpose, so it is a note; what Excel has not computed yet is not wrong.
 *
 * @example checkErrorValues(context) // #REF! in a column of realisasi: one error at the first of them
 */
export function checkErrorValues({ recognition, workbook }: CheckContext): Finding[] {
  const isWaiting = waitingCells(workbook);
  return recognition.tables.flatMap((table) =>
    errorsIn(table, isWaiting).map(({ error, places, waits }) => {
      const isMeant = error === notAvailable;
      const severity = waits ? 'warning' : isMeant ? 'info' : 'error';
      const id = waits ? 'galat.waiting' : isMeant ? 'galat.notAvailable' : (known[error] ?? 'galat');
      return findingAt('galat', severity, places, id, { error, count: String(places.length) }, { actual: error });
    }),
  );
}

/** Error values whose reason can be told. */
const known: Readonly<Record<string, LikeId<'galat'>>> = {
  '#DIV/0!': 'galat.division',
  '#REF!': 'galat.reference',
  '#NAME?': 'galat.name',
  '#VALUE!': 'galat.value',
};

/** Cheap, because it is asked of every cell: an error is stored as one, or as its text. */
function mayBeError(value: CellValue): boolean {
  return typeof value === 'string' ? value.includes('#') : isCellError(value);
}

/** An error value, where it stands in a column, and whether it only stands there until Excel has computed the cells. */
interface ErrorsOfColumn {
  readonly error: string;
  readonly places: Place[];
  readonly waits: boolean;
}

/** The errors of a table, column by column from left to right. */
function errorsIn({ sheet, area, rows }: Table, isWaiting: IsWaiting): ErrorsOfColumn[] {
  const found = new Map<string, ErrorsOfColumn>();
  for (const row of rows) {
    const cells = sheet.rows[row]!;
    for (let column = area.left; column <= area.right; column++) {
      const cell = cells[column];
      const reading = cell !== undefined && mayBeError(cell.value) ? readCell(cell) : null;
      if (reading?.kind !== 'error') continue;
      const { error } = reading;
      const waits = isWaiting(sheet, row, column);
      const errors = kept(found, `${column} ${error} ${waits}`, () => ({ error, places: [], waits }));
      errors.places.push({ sheet: sheet.name, row, column });
    }
  }
  return [...found.values()].sort((a, b) => a.places[0]!.column - b.places[0]!.column);
}
