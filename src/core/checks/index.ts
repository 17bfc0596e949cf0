/** Every check that is not about a relation between numbers, in the order in which their findings are listed. */
import type { Finding } from '../findings/finding';
import type { CheckContext, Corrected } from './context';
import { checkAkipWeights } from './akip-weights';
import { checkBlankArguments } from './blank-arguments';
import { checkCalculatedByHand } from './calculated-by-hand';
import { checkChangeLabels } from './change-labels';
import { checkClassesInCells } from './classes-in-cells';
import { checkDoubtfulDirections } from './doubtful-direction';
import { checkEfficiencyLabels } from './efficiency-labels';
import { checkEmptyCells } from './empty-cells';
import { checkErrorValues } from './error-values';
import { checkHiddenParts } from './hidden-parts';
import { checkImpossibleAverages } from './impossible-averages';
import { checkLinkedFiles } from './linked-files';
import { checkMisreadColumns } from './misread-columns';
import { checkMissingColumns } from './missing-columns';
import { checkMissingIndicators } from './missing-indicators';
import { checkMissingTables } from './missing-tables';
import { checkMixedUnits } from './mixed-units';
import { checkMoneyPairs } from './money-pairs';
import { checkNumberDoubts } from './number-doubts';
import { checkOwnFunctions } from './own-functions';
import { checkOverlookedDirections } from './overlooked-direction';
import { checkOverspending } from './overspending';
import { checkRanges } from './ranges';
import { checkReachedLabels } from './reached-labels';
import { checkRealisasiSources } from './realisasi-sources';
import { checkRowFormulas } from './row-formulas';
import { checkSampleSufficiency } from './sample-sufficiency';
import { checkSumFormulas } from './sum-formulas';
import { checkSurveyLabels } from './survey-labels';
import { checkSurveyWeights } from './survey-weights';
import { checkTextTargets } from './text-targets';
import { checkTextNumbers } from './text-numbers';
import { checkUncomputedFormulas } from './uncomputed-formulas';
import { checkUnknownTables } from './unknown-tables';
import { checkUnnumberedRows } from './unnumbered-rows';
import { checkUnreadNumbers } from './unread-numbers';
import { checkUnreadSheets } from './unread-sheets';

/** Looks at one thing in a whole workbook; `corrected` is what numbers that were proved wrong should be. */
export type Check = (context: CheckContext, corrected: Corrected) => Finding[];

/** The checks; each file says what it looks for and why. */
export const checks: readonly Check[] = [
  checkUncomputedFormulas,
  checkCalculatedByHand,
  checkMissingTables,
  checkMisreadColumns,
  checkMissingColumns,
  checkMissingIndicators,
  checkEmptyCells,
  checkErrorValues,
  checkUnreadNumbers,
  checkTextNumbers,
  checkNumberDoubts,
  checkMixedUnits,
  checkRanges,
  checkImpossibleAverages,
  checkMoneyPairs,
  checkOverspending,
  checkDoubtfulDirections,
  checkOverlookedDirections,
  checkTextTargets,
  checkReachedLabels,
  checkChangeLabels,
  checkEfficiencyLabels,
  checkClassesInCells,
  checkSurveyLabels,
  checkAkipWeights,
  checkSampleSufficiency,
  checkSurveyWeights,
  checkRealisasiSources,
  checkRowFormulas,
  checkSumFormulas,
  checkUnnumberedRows,
  checkLinkedFiles,
  checkOwnFunctions,
  checkBlankArguments,
  checkHiddenParts,
  checkUnknownTables,
  checkUnreadSheets,
];
