/** A chart as lines, boxes and texts, so that a page and a picture show the same. Sizes are pixels of a small pane. */

/** Its colours, by what they are for: a page has others in the dark, a picture is for paper. */
export type Ink = 'paper' | 'text' | 'quiet' | 'line' | 'accent';

/** What is drawn. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
      readonly stroke: Ink | null;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly stroke: Ink;
      readonly thickness: number;
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Ink;
      readonly stroke: Ink;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      readonly isBold: boolean;
    };

/** A drawn chart. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The words of a drawing. */
export interface DrawingWords {
  /** What it is; it stands above the chart. */
  readonly title: string;
  /** What its series are called, by role. */
  readonly series: readonly string[];
  /** What a marked bar means; empty where none is marked. */
  readonly mark: string;
}

/** As wide as the pane leaves. */
export const drawingWidth = 320;
/** The size of all letters. */
export const letterSize = 12;
/** From one line of text to the next. */
export const lineHeight = 15;
/** How wide a letter is on average, and a capital, in parts of its size; on the safe side. */
const letterWidth = 0.58;
const capitalWidth = 0.72;

/** How wide a text is, about. */
export function widthOf(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letterSize * ((text.length - capitals) * letterWidth + capitals * capitalWidth);
}

/** A text in lines that fit a width; the last one ends in an ellipsis where not all of it does. */
export function linesOf(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  const letters = Math.max(4, Math.floor((width * rest.length) / widthOf(rest)));
  while (rest !== '') {
    if (rest.length <= letters) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, `${rest.slice(0, letters - 1).trimEnd()}…`];
    const space = rest.lastIndexOf(' ', letters);
    const end = space > 0 ? space : letters;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return lines;
}

/** A line of text. */
export function textAt(
  text: string,
  x: number,
  y: number,
  options: { readonly anchor?: 'start' | 'middle' | 'end'; readonly ink?: Ink; readonly isBold?: boolean } = {},
): Shape {
  const { anchor = 'start', ink = 'text', isBold = false } = options;
  return { kind: 'text', x, y, text, anchor, ink, isBold };
}

/** The title above a drawing, with where the rest begins. */
export function titleShapes(title: string): { readonly shapes: Shape[]; readonly bottom: number } {
  const lines = linesOf(title, drawingWidth * 0.95, 3);
  return {
    shapes: lines.map((line, index) => textAt(line, 0, letterSize + index * lineHeight, { isBold: true })),
    bottom: lines.length * lineHeight + 8,
  };
}
