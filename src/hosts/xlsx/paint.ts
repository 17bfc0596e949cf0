/** Fills of more than one colour: patterns and colours that run into each other (ECMA-376 part 1, 18.8.32 and 18.8.24). */
import type { Attributes } from './package-parts';
import { escapeXml } from './write-xml';

/** A fill of more than one colour; colours are RRGGBB. */
export type Paint =
  | { readonly pattern: string; readonly front: string | null; readonly back: string | null }
  | { readonly gradient: Attributes; readonly stops: readonly (readonly [position: number, color: string])[] };

/** The one colour that comes nearest, for programs that know no others; null for none. */
export function nearestFill(paint: Paint): string | null {
  return 'pattern' in paint ? (paint.back ?? paint.front) : (paint.stops[0]?.[1] ?? null);
}

/** The fill as the styles part keeps it. */
export function paintXml(paint: Paint): string {
  if ('pattern' in paint) {
    const color = (name: string, rgb: string | null): string => (rgb === null ? '' : `<${name} rgb="FF${rgb}"/>`);
    const colors = color('fgColor', paint.front) + color('bgColor', paint.back);
    return `<fill><patternFill patternType="${escapeXml(paint.pattern)}">${colors}</patternFill></fill>`;
  }
  const given = Object.entries(paint.gradient).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const stops = paint.stops.map(([at, color]) => `<stop position="${at}"><color rgb="FF${color}"/></stop>`);
  return `<fill><gradientFill${given.join('')}>${stops.join('')}</gradientFill></fill>`;
}
