/** Reads numbers of attributes. */

/**
 * The number that an attribute holds; undefined when it holds none, or one that the format does not allow there: written
 * again, it would make Excel repair the file.
 * @example numberWithin('11', 1, 409) // 11
 */
export function numberWithin(attribute: string | undefined, least: number, most: number): number | undefined {
  const value = attribute === undefined || attribute.trim() === '' ? NaN : Number(attribute);
  return value >= least && value <= most ? value : undefined;
}
