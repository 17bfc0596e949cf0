/** What becomes of a file. */
import type { CheckedReport } from '../offices/checked-report';

/** A file that was checked, or the sentence that says why it could not be. */
export type Outcome = CheckedReport | { readonly file: string; readonly failure: string };
