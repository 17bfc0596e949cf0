/** Every sentence around the guide, by its id; the guide itself is docs/panduan.md. */

/** The sentences in one language. */
export interface GuideMessages {
  readonly title: string;
  readonly contents: string;
  /** Stands in the list of chapters while a page is open that is no chapter. */
  readonly choose: string;
  readonly onlyIndonesian: string;
  /** Leads to the page of a rule. */
  readonly rule: string;
}
