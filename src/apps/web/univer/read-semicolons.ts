/** Lets Univer understand a formula with semicolons while it is typed: which argument is next, and where a click adds a cell. */
import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { toEnglishFormula } from './indonesian-entry';
import { ownTokens } from './own-tokens';

/** Shows Univer the English writing of what is typed, which has each sign at the same place; the text stays as it was typed. */
export function readSemicolons(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const english = (typed: string): string => toEnglishFormula(typed) ?? typed;
  const split = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (typed) => {
    const parts = split(english(typed));
    return parts && ownTokens(parts, typed);
  };
  const functionAt = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (typed, at) => functionAt(english(typed), at);
  const missingBrackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.checkIfAddBracket = (typed) => missingBrackets(english(typed));
}
