/** Texts of files and their names as a terminal may show them: it obeys control characters. */

/** A text in its lines, without what would move the cursor, change colours or clear the screen. */
export function withoutCommands(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, ' ');
}
