/** Units of an index; another one counts something. In small letters. */
export const indexUnits: readonly string[] = ['indeks', 'nilai', 'angka', 'skor', 'poin', 'point', '%', 'persen'];
