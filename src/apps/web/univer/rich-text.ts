/** Texts of which pieces look different, as Univer keeps them and as files do. */
import type { IDocumentData, Nullable } from '@univerjs/core';
import type { SavedFont, SavedLook, TextRun } from '../../../hosts/xlsx/export-model';
import { fontStyle, fromFontStyle } from './saved-look';

/**
 * A text in Univer's form; a piece that says nothing of its own looks like its cell.
 * @example toRichText([{ text: 'm', font: {} }, { text: '2', font: { offset: 'superscript' } }], undefined)
 */
export function toRichText(runs: readonly TextRun[], look: SavedLook | undefined): IDocumentData {
  // Univer ends a line with a carriage return, and a text with both signs.
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\r?\n/g, '\r');
  let place = 0;
  const textRuns = runs.map(({ text: piece, font }) => {
    const start = place;
    place += piece.replace(/\r?\n/g, '\r').length;
    return { st: start, ed: place, ts: fontStyle(Object.keys(font).length === 0 ? (look ?? {}) : font) };
  });
  const ends = [...text.matchAll(/\r/g)].map(({ index }) => index);
  return {
    id: 'd',
    body: {
      dataStream: `${text}\r\n`,
      textRuns,
      paragraphs: [...ends, text.length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
    documentStyle: {},
  };
}

/** The text of what Univer keeps, without the signs that end it. */
export function plainText(rich: Nullable<IDocumentData>): string | null {
  return rich?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
}

/** The pieces of a text, or null when all look like their cell. */
export function fromRichText(rich: Nullable<IDocumentData>): readonly TextRun[] | null {
  const text = plainText(rich);
  if (text === null) return null;
  const runs: TextRun[] = [];
  let place = 0;
  const add = (end: number, font: SavedFont): void => {
    if (end > place) runs.push({ text: text.slice(place, end), font });
    place = Math.max(place, end);
  };
  for (const { st, ed, ts } of rich?.body?.textRuns ?? []) {
    add(Math.min(st, text.length), {});
    add(Math.min(ed, text.length), fromFontStyle(ts ?? {}));
  }
  add(text.length, {});
  return runs.some(({ font }) => Object.keys(font).length > 0) ? runs : null;
}
