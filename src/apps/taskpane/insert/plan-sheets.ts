/** The sheets that the form stands for. */
import type { Profile } from '../../../core/profiles/profile';
import type { Office } from '../../../core/scaffold/office';
import type { FormulaWords } from '../../../core/scaffold/bind-formulas';
import { scaffold } from '../../../core/scaffold/scaffold';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { sheetSentences } from '../../../messages/sheets/id';

/** A year of four digits; null for anything else. */
export function readYear(written: string): number | null {
  return /^(?:19|20)\d\d$/.test(written.trim()) ? Number(written) : null;
}

/**
 * The standard sheets of a profile for an office: nothing but its year, a made-up one, or that of last year's file.
 * @throws HeadingsNotRecognised when a profile of one's own has headings that are not those of its tables
 */
export function planSheets(profile: Profile, office: Office, words: FormulaWords = 'native'): SheetPlan[] {
  return scaffold(profile, office, sheetSentences, words);
}
