import { bracket, isLeftOut, isSingle, referenceOf, writtenNumber, writtenText } from './arguments';
import type { ToNative } from './arguments';

/**
 * CAPAIAN as a native formula: `#N/A` without two numbers or with target 0. A target written as a range of values
 * (80–90) and a limit that is not written out have none.
 * @example capaianToNative(['D3', 'E3'], read) // 'IF(AND(ISNUMBER(D3),ISNUMBER(E3)),IF(D3=0,NA(),E3/D3),NA())'
 */
export const capaianToNative: ToNative = ([target = '', realisasi = '', arah, batas], read) => {
  if (!isSingle(target) || !isSingle(realisasi)) return null;
  const reference = referenceOf(target);
  const value = reference === null ? null : (read(target)?.[0]?.[0] ?? null);
  if (typeof value === 'string' && /\d\s*[-–]\s*\d/.test(value)) return null;
  if (writtenText(target) !== null) return null;
  const direction = isLeftOut(arah) ? 'naik' : writtenText(arah ?? '');
  if (direction !== 'naik' && direction !== 'turun') return null;
  const [t, r] = [bracket(target), bracket(realisasi)];
  const ratio = direction === 'naik' ? `${r}/${t}` : `(2*${t}-${r})/${t}`;
  const cap = isLeftOut(batas) ? 0 : writtenNumber(batas ?? '');
  if (cap === null) return null;
  const capped = cap === 0 ? ratio : `MIN(${ratio},${String(cap)})`;
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${realisasi})),IF(${t}=0,NA(),${capped}),NA())`;
};
