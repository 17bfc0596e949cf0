/** What a heading says of weights. */
export const weightWords = /\b(?:bobot|penimbang)\b/i;
