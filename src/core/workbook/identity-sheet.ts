/** The sheet on which the office and the year are entered. */
export const identitySheet = 'Identitas';
