/** What stands behind a rule: for the line "Dasar" of a finding, its page, and what to do where nothing can be repaired by itself. */
interface RuleText {
  /** The rule in a few words. */
  readonly title: string;
  /** What it says, in one or two sentences. */
  readonly text: string;
  /** The regulation, or that it is usual practice. */
  readonly source: string;
  /** What the reader does about a finding that has no repair. */
  readonly advice: string;
}

/** The texts by the rule of a finding. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
