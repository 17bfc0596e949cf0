/** Makes the standard sheets of a profile. */
import { groupBy } from '../group-by';
import type { Profile } from '../profiles/profile';
import { bindFormulas, type FormulaWords } from './bind-formulas';
import { draftTables } from './draft';
import { helperTables } from './helper-tables';
import { identityPlan } from './identity-plan';
import type { Office } from './office';
import { DraftPlaces } from './places';
import { planSheet } from './plan-sheet';
import type { SheetPlan } from './sheet-plan';
import type { SheetSentences } from './sheet-sentences';

/**
 * The standard sheets of a profile: empty forms of a year, or filled with what an office has entered. Formulas are
 * native ones unless our functions are asked for.
 *
 * @example scaffold(standar, emptyOffice(2025), sheetSentences).map((plan) => plan.name) // ['Identitas', '2.1 Renstra', …]
 * @throws HeadingsNotRecognised when the headings of a table are not those of its kind
 */
export function scaffold(
  profile: Profile,
  office: Office,
  sentences: SheetSentences,
  words: FormulaWords = 'native',
): SheetPlan[] {
  const tables = draftTables(profile, helperTables, office);
  const bound = bindFormulas(tables, profile, office, words);
  const { formulas } = bound;
  const context = { office, profile, places: new DraftPlaces(tables, bound), formulas, sentences };
  const sheets = [...groupBy(tables, ({ sheet }) => sheet).values()].map((list) => planSheet(list, context));
  return [identityPlan(office, sentences), ...sheets];
}
