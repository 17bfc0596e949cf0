/** The colours of a file: written out, by number, or as a shade of the workbook's theme. */
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Attributes, PackageParts } from './package-parts';

/** The colours that files name by number (ECMA-376 part 1, 18.8.27). */
const indexed = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme of an Office file that has none of its own, in the order by which cells name its colours. */
const officeTheme = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** The theme lists dark before light, cells name light before dark (ECMA-376 part 1, 18.8.3). */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The colours of the theme, as cells number them. */
export async function readTheme(parts: PackageParts, path: string | null): Promise<readonly string[]> {
  if (path === null || !parts.has(path)) return officeTheme;
  const colors = new Map<string, string>();
  let inScheme = false;
  let name = '';
  const reading = parts.readXml(path, {
    open(element, { val = '', lastClr }) {
      if (element === 'clrScheme') inScheme = true;
      else if (inScheme && element === 'srgbClr') colors.set(name, val.toUpperCase());
      else if (inScheme && element === 'sysClr') colors.set(name, (lastClr ?? '000000').toUpperCase());
      else if (inScheme) name = element;
    },
    close(element) {
      if (element === 'clrScheme') inScheme = false;
    },
  });
  // Colours are not worth refusing a workbook.
  await reading.catch((error: unknown) => {
    if (!(error instanceof WorkbookUnreadable) || error.reason !== 'torn') throw error;
  });
  return [...themeOrder, 'hlink', 'folHlink'].map((each, index) => colors.get(each) ?? officeTheme[index] ?? '000000');
}

/**
 * RRGGBB of a colour element, or null when it leaves the colour to the program.
 * @example colorOf({ theme: '0', tint: '-0.15' }, theme) // 'D9D9D9'
 */
export function colorOf(
  { rgb, theme, indexed: number, tint }: Attributes,
  themeColors: readonly string[],
): string | null {
  if (rgb !== undefined) return /^[0-9a-f]{8}$/i.test(rgb) ? rgb.slice(2).toUpperCase() : null;
  if (theme !== undefined) {
    const color = themeColors[Number(theme)];
    return color === undefined ? null : shade(color, Number(tint ?? 0));
  }
  return number === undefined ? null : (indexed[Number(number)] ?? null);
}

/** Lighter for a positive tint, darker for a negative one: the lightness is moved, hue and saturation stay (18.8.19). */
function shade(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  // Each part keeps its place between the darkest and the lightest one.
  const part = (value: number): number =>
    most === least ? moved : moved - chroma / 2 + (chroma * (value - least)) / (most - least);
  return [red, green, blue]
    .map((value) => Math.round(Math.min(1, Math.max(0, part(value))) * 255))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
