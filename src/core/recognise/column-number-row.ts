/** Rows that number the columns of a table below its headings. */
import { cellText, type Sheet } from '../workbook/workbook';

/** The place that a cell in a row of column numbers says: `3`, `(3)`, `6=4/5*100`, `(6) = 4/5 x 100`; 0 for none. */
function numberOfColumn(text: string): number {
  const isNumber = /^\(?\d{1,3}[a-z]?\)?$/.test(text) || /^\(?\d{1,3}\)?\s*=\s*[\d()[\]\s/*x:+\-–.,%]+$/i.test(text);
  return isNumber ? Number(/\d+/.exec(text)![0]) : 0;
}

/** The same for letters: `c`, `(c)`, `k = (j / i) * 100`. */
function letterOfColumn(text: string): number {
  const letter = /^\(?([a-z])\)?(?:\s*=\s*[a-z\d()[\]\s/*:+\-–.,%]+)?$/.exec(text)?.[1];
  return letter === undefined ? 0 : letter.charCodeAt(0) - 96;
}

/** Tables taken from a wider form keep its numbers: so many of its columns may be left out. */
const columnsLeftOut = 6;
/** Among so many numbers that go up by one, one that does not is a slip: 1, 2, 3, 4, 4, 5 … no figures go so by chance. */
const fewestWithSlip = 12;
/** "(16) = (9+10+11+12) / 15 x 100 %" */
const longestFormula = 60;

/**
 * A row of column numbers counts up: at least two of them, each larger than the one before, but for one slip in a long row.
 * Letters do where one says how its column is computed; else they may be anything.
 */
export function isColumnNumberRow(sheet: Sheet, row: number, left: number, right: number): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const text = cellText(sheet, row, column);
    if (text === '') continue;
    if (text.length > longestFormula || !/^\(?[\da-z]/.test(text)) return false;
    texts.push(text);
  }
  const most = right - left + columnsLeftOut;
  return countsUp(texts, numberOfColumn, most) || (texts.some(saysHow) && countsUp(texts, letterOfColumn, most));
}

function saysHow(text: string): boolean {
  return text.includes('=');
}

function countsUp(texts: readonly string[], placeOf: (text: string) => number, most: number): boolean {
  const places = texts.map(placeOf);
  if (places.length < 2 || places.includes(0) || places[places.length - 1]! > most) return false;
  const steps = places.map((place, at) => place - (places[at - 1] ?? 0));
  if (steps.every((step) => step > 0)) return true;
  return places.length >= fewestWithSlip && steps.filter((step) => step !== 1).length === 1;
}
