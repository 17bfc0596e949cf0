/** From the answers of a survey to the average per unsur (nilai rata-rata, NRR). */

/** Where a value stands that cannot be an answer, counted from 0 within what was given. */
interface BadAnswer {
  readonly row: number;
  readonly column: number;
}

/** The NRR of each unsur, null for one that nobody answered; or the first value that cannot be an answer. */
export type UnsurAverages =
  | { readonly averages: readonly (number | null)[]; readonly bad: null }
  | { readonly averages: null; readonly bad: BadAnswer };

/** True for what means "not answered": a blank reaches a function as nothing, as "" or as 0, depending on the host. */
function isBlank(value: unknown): boolean {
  return value === 0 || value === '' || value === null || value === undefined;
}

/** Reads one row or one column: averages from 1 to 4, one per unsur. */
function fromAverages(values: readonly (readonly unknown[])[]): UnsurAverages {
  const averages: (number | null)[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const value = cells[column];
      if (isBlank(value)) averages.push(null);
      else if (typeof value === 'number' && value >= 1 && value <= 4) averages.push(value);
      else return { averages: null, bad: { row, column } };
    }
  }
  return { averages, bad: null };
}

/** Reads respondents × unsur: answers 1, 2, 3 or 4. */
function fromAnswers(answers: readonly (readonly unknown[])[], unsurCount: number): UnsurAverages {
  const sums = new Int32Array(unsurCount);
  const blanks = new Int32Array(unsurCount);
  for (let row = 0; row < answers.length; row += 1) {
    const cells = answers[row]!;
    for (let unsur = 0; unsur < unsurCount; unsur += 1) {
      const answer = cells[unsur];
      if (typeof answer === 'number' && answer === (answer | 0) && answer >= 1 && answer <= 4) sums[unsur]! += answer;
      else if (isBlank(answer)) blanks[unsur]! += 1;
      else return { averages: null, bad: { row, column: unsur } };
    }
  }
  const averages = Array.from(sums, (sum, unsur) => {
    const count = answers.length - blanks[unsur]!;
    return count === 0 ? null : sum / count;
  });
  return { averages, bad: null };
}

/**
 * The average per unsur.
 *
 * Rumus: NRR = jumlah jawaban ÷ jumlah responden yang menjawab unsur itu; yang kosong tidak dihitung sebagai nol.
 * Satuan: 1 sampai 4.
 * Sumber: Permen PANRB 14/2017.
 * @param values respondents × unsur with answers 1..4; or a single row or column, which may hold averages (fractions).
 *   Blank, "" and 0 mean "not answered".
 * @example unsurAverages([[3, 4], [4, '']]).averages // [3.5, 4]
 */
export function unsurAverages(values: readonly (readonly unknown[])[]): UnsurAverages {
  const unsurCount = values[0]?.length ?? 0;
  return values.length === 1 || unsurCount === 1 ? fromAverages(values) : fromAnswers(values, unsurCount);
}
