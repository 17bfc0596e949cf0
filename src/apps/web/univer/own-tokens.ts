/** The parts of a formula that is being typed. */

/** A part as Univer has it: a sign, or a name, number, text or reference with its place. */
export type Part = string | { readonly token: string };

/**
 * The parts of a formula as they were typed, from those of its English writing, which is as long.
 * @example ownTokens(['1', ',', '2'], '1;2') // ['1', ';', '2']
 * @example ownTokens([{ token: '0.5' }], '=0,5') // [{ token: '0,5' }], the sign before it is no part
 */
export function ownTokens<P extends Part>(parts: readonly P[], typed: string): P[] {
  const length = parts.reduce((sum, part) => sum + tokenOf(part).length, 0);
  let at = typed.length - length;
  return parts.map((part) => {
    const token = typed.slice(at, at + tokenOf(part).length);
    at += token.length;
    return (typeof part === 'string' ? token : { ...(part as object), token }) as P;
  });
}

function tokenOf(part: Part): string {
  return typeof part === 'string' ? part : part.token;
}
