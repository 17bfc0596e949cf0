/** What several selected cells come to, as a line of text. */
import type { Language } from '../../../messages/pane';
import type { FigureName, GridMessages } from '../../../messages/web/grid';

/** What Univer has computed of the selected cells. */
export interface SelectedFigures {
  readonly values: readonly { readonly func: string; readonly value: number }[];
  /** The number format of the cells; none for General. */
  readonly pattern?: string | null | undefined;
}

/** Decimals of a number whose cells have no format. */
const DECIMALS = 2;

/**
 * The count, the sum, the mean, the least and the most of several filled cells, in the format of the cells and with the
 * signs of the language; empty for a single cell and for none. The sum of texts is no figure.
 * @param format writes a number in a number format
 * @example writeFigures({ values, pattern: '#,##0' }, 'id', messages, format) // 'Terisi: 3 · Jumlah: 1.250.000.000 · …'
 */
export function writeFigures(
  figures: SelectedFigures | null,
  language: Language,
  messages: GridMessages,
  format: (pattern: string, value: number) => string,
): string {
  const values = new Map(figures?.values.map(({ func, value }) => [func, value]));
  if ((values.get('COUNTA') ?? 0) < 2) return '';
  const hasNumbers = (values.get('COUNT') ?? 0) > 0;
  const names = Object.entries(messages.figures) as [FigureName, string][];
  return names
    .flatMap(([func, name]) => {
      const value = values.get(func);
      if (value === undefined || (func !== 'COUNTA' && !hasNumbers)) return [];
      const pattern = func === 'COUNTA' ? null : (figures?.pattern ?? null);
      return [`${name}: ${hasFormat(pattern) ? format(pattern, value).trim() : write(value, language)}`];
    })
    .join(' · ');
}

function hasFormat(pattern: string | null): pattern is string {
  return pattern !== null && pattern !== '' && pattern !== 'General' && pattern !== '@';
}

function write(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: DECIMALS }).format(value);
}
