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
import type { Finding } from '../findings/finding';
import type { LikeId } from '../findings/messages';
import { waitingCells, type IsWaiting } from '../formulas/waiting-cells';
import type { Table } from '../tables/table';
import { readCell } from '../workbook/read-cell';
import { cellAt, isCellError, type CellValue, type Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { findingAt } from './finding-at';

const rule = 'galat';

/** The value that says on purpose that there is no number: of a target of zero there is no capaian. */
const notAvailable = '#N/A';

/**
 * Error values such as #DIV/0! in the data of tables, one finding for each column and value. #N/A may stand there on
 * purpose, so it is a note; what Excel has not computed yet is not wrong.
 *
 * Sumber: menurut praktik.
 * @example checkErrorValues(context) // #REF! in a column of realisasi: one error at the first of them
 */
export function checkErrorValues({ recognition, workbook }: CheckContext): Finding[] {
  const isWaiting = waitingCells(workbook);
  return recognition.tables.flatMap((table) => {
    const findings: Finding[] = [];
    for (const column of columnsWithErrors(table)) {
      for (const { error, places, waits } of errorsIn(table, column, isWaiting)) {
        const severity = waits ? 'warning' : error === notAvailable ? 'info' : 'error';
        const id = waits ? 'galat.waiting' : error === notAvailable ? 'galat.notAvailable' : (known[error] ?? 'galat');
        findings.push(
          findingAt(
            rule,
            severity,
            places[0]!,
            id,
            { error, count: String(places.length) },
            {
              actual: error,
              related: places.slice(1),
            },
          ),
        );
      }
    }
    return findings;
  });
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

/** The columns in which an error may stand, from left to right. */
function columnsWithErrors({ sheet, area, rows }: Table): number[] {
  const found = new Set<number>();
  for (const row of rows) {
    const cells = sheet.rows[row]!;
    for (let column = area.left; column <= area.right; column++) {
      const value = cells[column]?.value;
      if (value !== undefined && mayBeError(value)) found.add(column);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** An error value, where it stands in a column, and whether it only stands there until Excel has computed the cells. */
interface ErrorsOfColumn {
  readonly error: string;
  readonly places: Place[];
  readonly waits: boolean;
}

function errorsIn(table: Table, column: number, isWaiting: IsWaiting): ErrorsOfColumn[] {
  const found = new Map<string, ErrorsOfColumn>();
  for (const row of table.rows) {
    const cell = cellAt(table.sheet, row, column);
    if (cell === undefined || !mayBeError(cell.value)) continue;
    const reading = readCell(cell);
    if (reading.kind !== 'error') continue;
    const { error } = reading;
    const waits = isWaiting(table.sheet, row, column);
    const key = `${error} ${String(waits)}`;
    let errors = found.get(key);
    if (errors === undefined) found.set(key, (errors = { error, places: [], waits }));
    errors.places.push({ sheet: table.sheet.name, row, column });
  }
  return [...found.values()];
}
