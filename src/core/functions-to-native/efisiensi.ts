import type { CellValue } from '../workbook/workbook';
import { bracket, isLeftOut, isSingle, referenceOf, writtenText } from './arguments';
import type { ToNative } from './arguments';

/**
 * EFISIENSI as a native formula: `#N/A` without a budget, or where an output with money has no capaian. Money that our
 * function refuses (texts) has none.
 * @example efisiensiToNative(['C3', 'D3'], read) // 'IF(SUM(C3)=0,NA(),(SUM(C3)-SUM(D3))/SUM(C3))'
 */
export const efisiensiToNative: ToNative = ([anggaran = '', realisasi = '', capaian, metode], read) => {
  const method = isLeftOut(metode) ? 'keluaran' : writtenText(metode ?? '');
  if (method !== 'keluaran' && method !== 'selisih') return null;
  const size = sizeOf(anggaran, read);
  if (size === null || size !== sizeOf(realisasi, read)) return null;
  const [budget, spent] = [`SUM(${anggaran})`, `SUM(${realisasi})`];
  // Without capaian both methods give the share of the budget that is left.
  if (isLeftOut(capaian)) return `IF(${budget}=0,NA(),(${budget}-${spent})/${budget})`;
  const reached = capaian ?? '';
  if (isSingle(reached)) return withOneCapaian(budget, spent, reached, method);
  if (sizeOf(reached, read) !== size) return null;
  const hasMoney = `(((${anggaran}<>0)+(${realisasi}<>0))>0)`;
  const missing = `SUMPRODUCT(${hasMoney}*(1-ISNUMBER(${reached})*(${reached}<>0)))`;
  const allowed = `SUMPRODUCT(${anggaran},${reached})`;
  const result =
    method === 'keluaran'
      ? `IF(${allowed}=0,NA(),(${allowed}-${spent})/${allowed})`
      : `SUMPRODUCT(--${hasMoney},${reached})/SUMPRODUCT(--${hasMoney})-${spent}/${budget}`;
  return `IF(${budget}=0,NA(),IF(${missing}>0,NA(),${result}))`;
};

function withOneCapaian(budget: string, spent: string, capaian: string, method: 'keluaran' | 'selisih'): string {
  const reached = bracket(capaian);
  const allowed = `(${budget}*${reached})`;
  const result = method === 'keluaran' ? `(${allowed}-${spent})/${allowed}` : `${reached}-${spent}/${budget}`;
  return `IF(${budget}=0,NA(),IF(ISNUMBER(${capaian}),IF(${reached}=0,NA(),${result}),NA()))`;
}

/** The size of an argument, `3 1`; null for one that is no reference to numbers, nor a single expression. */
function sizeOf(written: string, read: (reference: string) => readonly (readonly CellValue[])[] | null): string | null {
  if (referenceOf(written) === null) return isSingle(written) ? '1 1' : null;
  const cells = read(written);
  if (cells === null || cells.flat().some((value) => typeof value === 'string')) return null;
  return `${String(cells.length)} ${String(cells[0]?.length ?? 0)}`;
}
