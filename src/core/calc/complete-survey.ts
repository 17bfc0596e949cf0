/**
 * The mean of all answers of a survey in which everyone answered everything; with equal weights the index is 25 times
 * this mean, because every unsur has as many answers. It needs no sums per unsur, so a large survey takes hardly longer
 * than reading its cells.
 *
 * Rumus: jumlah semua jawaban ÷ banyaknya jawaban.
 * Satuan: 1 sampai 4.
 * Sumber: Permen PANRB 14/2017.
 * @param answers respondents × unsur
 * @returns null when a cell is blank or no answer, or when the rows differ in length: see unsurAverages
 * @example completeSurveyMean([[3, 4], [4, 4]]) // 3.75
 * @example completeSurveyMean([[3, 4], [4, '']]) // null
 */
export function completeSurveyMean(answers: readonly (readonly unknown[])[]): number | null {
  const unsurCount = answers[0]?.length ?? 0;
  let sum = 0;
  // An answer minus 1 has no bits but the lowest two; one that is not an answer leaves another bit here.
  let bits = 0;
  for (let row = 0; row < answers.length; row += 1) {
    const cells = answers[row]!;
    if (cells.length !== unsurCount) return null;
    let unsur = 0;
    // Three answers a turn cost little more than adding them up; one a turn costs a third more. Asking for the type
    // first keeps the arithmetic to numbers: text among them would slow it down for every later survey.
    for (; unsur + 2 < unsurCount; unsur += 3) {
      const first = cells[unsur];
      const second = cells[unsur + 1];
      const third = cells[unsur + 2];
      if (typeof first !== 'number' || typeof second !== 'number' || typeof third !== 'number') return null;
      const one = first | 0;
      const two = second | 0;
      const three = third | 0;
      if (one !== first || two !== second || three !== third) return null;
      sum += one + two + three;
      bits |= (one - 1) | (two - 1) | (three - 1);
    }
    for (; unsur < unsurCount; unsur += 1) {
      const answer = cells[unsur];
      if (typeof answer !== 'number' || answer !== (answer | 0)) return null;
      sum += answer;
      bits |= answer - 1;
    }
  }
  return sum === 0 || (bits & ~3) !== 0 ? null : sum / (answers.length * unsurCount);
}
