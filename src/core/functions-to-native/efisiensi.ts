import type { CellValue } from '../workbook/workbook';
import { bracket, isLeftOut, isSingle, referenceOf, writtenText, type ToNative } from './arguments';

/**
 * EFISIENSI as a native formula: `#N/A` without a budget, with a negative one, or where an output with money has no
 * capaian (for keluaran none above 0). Money that our function refuses (texts) has none.
 * @example efisiensiToNative(['C3', 'D3'], read) // 'IF(OR(SUM(C3)=0,SUMPRODUCT(--(C3<0))>0),NA(),(SUM(C3)-SUM(D3))/SUM(C3))'
 */
export const efisiensiToNative: ToNative = ([anggaran = '', realisasi = '', capaian, metode], read) => {
  const method = isLeftOut(metode) ? 'keluaran' : writtenText(metode ?? '');
  if (method !== 'keluaran' && method !== 'selisih') return null;
  const size = sizeOf(anggaran, read);
  if (size === null || size !== sizeOf(realisasi, read)) return null;
  const [budget, spent] = [`SUM(${anggaran})`, `SUM(${realisasi})`];
  // Without capaian both methods give the share of the budget that is left.
  const noBudget = `OR(${budget}=0,SUMPRODUCT(--(${anggaran}<0))>0)`;
  if (isLeftOut(capaian)) return `IF(${noBudget},NA(),(${budget}-${spent})/${budget})`;
  const reached = capaian ?? '';
  const notReached = (cell: string): string => (method === 'keluaran' ? `${cell}<=0` : `${cell}=0`);
  if (isSingle(reached)) {
    const one = bracket(reached);
    const allowed = `(${budget}*${one})`;
    const result = method === 'keluaran' ? `(${allowed}-${spent})/${allowed}` : `${one}-${spent}/${budget}`;
    return `IF(${noBudget},NA(),IF(ISNUMBER(${reached}),IF(${notReached(one)},NA(),${result}),NA()))`;
  }
  if (sizeOf(reached, read) !== size) return null;
  const hasMoney = `(((${anggaran}<>0)+(${realisasi}<>0))>0)`;
  const missing = `SUMPRODUCT(${hasMoney}*(1-ISNUMBER(${reached})*(1-(${notReached(reached)}))))`;
  const allowed = `SUMPRODUCT(${anggaran},${reached})`;
  const result =
    method === 'keluaran'
      ? `IF(${allowed}=0,NA(),(${allowed}-${spent})/${allowed})`
      : `SUMPRODUCT(--${hasMoney},${reached})/SUMPRODUCT(--${hasMoney})-${spent}/${budget}`;
  return `IF(${noBudget},NA(),IF(${missing}>0,NA(),${result}))`;
};

/** The size of an argument, `3 1`; null for one that is no reference to numbers, nor a single expression. */
function sizeOf(written: string, read: (reference: string) => readonly (readonly CellValue[])[] | null): string | null {
  if (referenceOf(written) === null) return isSingle(written) ? '1 1' : null;
  const cells = read(written);
  if (cells === null || cells.flat().some((value) => typeof value === 'string')) return null;
  return `${String(cells.length)} ${String(cells[0]?.length ?? 0)}`;
}
