/** How much a file may hold. The reports themselves have some thousand cells; the limits keep a small laptop alive. */

/** Bytes of the file as it lies on the disk. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** Bytes of all the parts that are read, unpacked. A sheet with a million formatted, empty rows has about 100 MB. */
export const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

/** How many times larger than its packed form a part may be, once it is larger than `FREE_UNPACKED_BYTES`. */
export const MOST_UNPACKED_RATIO = 200;
export const FREE_UNPACKED_BYTES = 16 * 1024 * 1024;

/** Filled cells of the whole workbook. */
export const MOST_CELLS = 3_000_000;

/** Characters of all formulas; one shared formula may hold for a million cells. */
export const MOST_FORMULA_CHARACTERS = 128 * 1024 * 1024;

/** Characters of all shared strings. */
export const MOST_STRING_CHARACTERS = 128 * 1024 * 1024;
