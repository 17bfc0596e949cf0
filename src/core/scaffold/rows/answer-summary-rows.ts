/** The rows below the answers of the survey, from their sums to the index (Permen PANRB 14/2017). */
import { formatCell, parseCell } from '../../workbook/address';
import { fixed, none, type Content, type OwnRow, type Places, type TableRow } from './row';

/** The kind of table with the raw answers. */
export const answersKind = 'jawaban-responden';

/** Averages of 1 to 4 become an index of 25 to 100. */
const conversion = 25;

/** The answers to an unsur, and the cells above the own one in its column. */
interface UnsurCells {
  readonly answers: string;
  /** Counted from 0. */
  readonly unsur: number;
  above(rows: number): string;
  /** The same across all unsur. */
  across(rows: number): string;
}

type WriteSummary = (cells: UnsurCells, places: Places) => string;

function onceAnswered(answers: string, formula: string): string {
  return `=IF(COUNTIF(${answers},">0")=0,"",${formula})`;
}

/** The weight that the table of the averages has for an unsur, found by its number. */
function weightOf(unsur: number, places: Places): string {
  const numbers = places.column('ikm-unsur', 'nomor');
  const weights = places.column('ikm-unsur', 'penimbang');
  return numbers === null || weights === null ? '""' : `INDEX(${weights},MATCH(${unsur + 1},${numbers},0))`;
}

/** Each row with its name and the formula of an unsur, from the top. */
const summaries: readonly (readonly [name: string, write: WriteSummary, onlyFirst?: boolean])[] = [
  ['Jumlah nilai', ({ answers }) => onceAnswered(answers, `SUMIF(${answers},">0")`)],
  ['NRR', ({ answers }) => onceAnswered(answers, `AVERAGEIF(${answers},">0")`)],
  ['Penimbang', ({ unsur, above }, places) => `=IF(${above(1)}="","",IFERROR(${weightOf(unsur, places)},""))`],
  ['NRR tertimbang', ({ above }) => `=IF(COUNT(${above(2)},${above(1)})<2,"",${above(2)}*${above(1)})`],
  ['IKM', ({ across }) => `=IF(COUNT(${across(1)})=0,"",SUM(${across(1)})*${conversion})`, true],
];

/** The row in which an unsur has an average but no weight is one that the table of the averages does not list. */
const indexName: Content = {
  kind: 'formula',
  write(places, row) {
    const cells = unsurCells(places, row, 0);
    if (cells === null) return null;
    return `=IF(COUNT(${cells.across(3)})>COUNT(${cells.across(2)}),"IKM (tambahkan baris unsur di tabel IKM)","IKM")`;
  },
};

function unsurCells(places: Places, row: OwnRow, unsur: number): UnsurCells | null {
  const answers = places.column(answersKind, 'jawabanUnsur', unsur);
  const all = places.columns(answersKind, 'jawabanUnsur');
  const own = parseCell(row.own);
  const [first, last] = (all?.split('!')[1] ?? '').split(':').map((cell) => parseCell(cell.replaceAll('$', '')));
  if (answers === null || !own || !first || !last) return null;
  const at = (rows: number, column: number): string => formatCell(own.row - rows, column);
  return {
    answers,
    unsur,
    above: (rows) => at(rows, own.column),
    // The area goes on to the column behind the last unsur, which holds words.
    across: (rows) => `${at(rows, first.column)}:${at(rows, last.column - 1)}`,
  };
}

/** A blank row, and below it one row each for the sums, averages, weights, weighted averages and the index. */
export function answerSummaryRows(): TableRow[] {
  const rows = summaries.map(([name, write, onlyFirst]): TableRow => ({
    total: true,
    content(role, _offset, nth) {
      if (role === 'responden') return onlyFirst === true ? indexName : fixed(name);
      if (role !== 'jawabanUnsur' || (onlyFirst === true && nth > 0)) return none;
      return {
        kind: 'formula',
        write(places, row) {
          const cells = unsurCells(places, row, nth);
          return cells === null ? null : write(cells, places);
        },
      };
    },
  }));
  return [{ total: true, blank: true, content: () => none }, ...rows];
}
