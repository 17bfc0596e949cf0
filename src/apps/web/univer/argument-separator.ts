/** What Univer's hints of functions write between arguments; scripts/argument-separator-loader.cjs lets them ask here. */
export const argumentSeparator = { sign: ', ' };
