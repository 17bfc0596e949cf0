/** The standard sheets of a profile, filled with the example and with every formula computed. */
import { recalculate } from '../../src/core/formulas/recalculate';
import type { Profile } from '../../src/core/profiles/profile';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import { formatPlace } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { planToSaved } from '../../src/hosts/xlsx/plan-to-saved';
import { sheetSentences } from '../../src/messages/sheets/id';
import { changesOfAll } from './formulas';

/** The workbook that a clerk sees who has filled in the forms of a profile. */
export function computedForms(profile: Profile): Workbook {
  const saved = planToSaved(scaffold(profile, exampleOffice(2025), sheetSentences)).sheets;
  const sheets = saved.map(({ name, rows, merges }) => {
    return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
  });
  const { workbook, unknown } = recalculate({ sheets }, changesOfAll({ sheets }));
  const [first] = unknown;
  if (first !== undefined) throw new Error(`src/core/formulas does not know how to compute ${formatPlace(first)}`);
  return workbook;
}
