/** The answers of a survey of satisfaction (Permen PANRB 14/2017). */

/** What the lowest answer counts; the others follow one by one. */
export const lowestAnswer = 1;
/** What the highest one counts. */
export const highestAnswer = 4;
/** Averages of 1 to 4 become values of 25 to 100. */
export const conversion = 25;
/** A survey asks at least so many unsur. */
export const fewestUnsur = 5;
