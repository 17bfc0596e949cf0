/** What a cell shows, as text. */
import { readNumberFormat, type NumberFormat } from './number-format';
import { decimalsOf, withoutNoise } from './plain-decimal';
import { isCellError, type Cell } from './workbook';
import { writeNumber } from './write-number';

/** A cell without a number format shows no more decimals than fit: eleven digits with the sign and the comma. */
const digitsOfGeneral = 10;
/** Parts of a whole, as `# ?/?` shows them: such a number is written with its decimals. */
const fraction = /[#?0]\s*\/\s*[#?\d]/;

/** The number with as many decimals as fit beside its whole part, of which no digit is left out. */
function fitting(value: number): number {
  return Math.abs(value) < 10 ** digitsOfGeneral ? Number(value.toPrecision(digitsOfGeneral)) : Math.round(value);
}
/** Days are counted from here (ECMA-376 part 1, 18.17.4.1). */
const firstDay = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

function shownDate(serial: number): string {
  const date = new Date(firstDay + Math.floor(serial) * millisecondsOfDay);
  return (
    [date.getUTCDate(), date.getUTCMonth() + 1].map((part) => String(part).padStart(2, '0')).join('/') +
    `/${date.getUTCFullYear()}`
  );
}

function shownNumber(stored: number, code: string | undefined, format: NumberFormat): string {
  const value = withoutNoise(format.percent ? stored * 100 : stored);
  const isGeneral = code === undefined || !/[0#?]/.test(code) || fraction.test(code);
  const general = fitting(value);
  const decimals = isGeneral ? decimalsOf(general) : format.decimals;
  const plain = writeNumber({ value: isGeneral ? general : value, decimals, style: 'plain' }, 'id');
  const digits = !isGeneral && /[#0],[#0]/.test(code) ? plain : plain.replaceAll('.', '');
  const percent = format.percent || format.percentSign ? '%' : '';
  const signed = format.rupiah ? digits.replace(/^-?/, '$&Rp') : digits;
  return `${signed}${percent}${format.unit === null ? '' : ` ${format.unit}`}`;
}

/**
 * The text of a cell as it is shown in Indonesian: a comma before the decimals, a dot between thousands where the format
 * groups them. What cannot be shown so, such as hours, is shown as a day or as the number.
 * Satuan: that of the cell (0.9993 formatted `0.00%` → `99,93%`).
 * @example shownText({ value: 12500000, format: '#,##0' }) // '12.500.000'
 */
export function shownText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'BENAR' : 'SALAH';
  const format = readNumberFormat(cell.format, value);
  return format.day ? shownDate(value) : shownNumber(value, cell.format, format);
}
