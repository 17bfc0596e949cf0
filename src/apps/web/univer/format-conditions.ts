/** Conditions that only choose a number format: kept for files, and passed over by the grid. */
import {
  ConditionalFormattingFormulaService,
  type ConditionalFormattingRuleModel,
} from '@univerjs/preset-sheets-conditional-formatting';

/** What the service has of its own. */
interface FormulaService {
  readonly _conditionalFormattingRuleModel: ConditionalFormattingRuleModel;
}

/** True for a style that says nothing but a number format. */
function isFormatAlone(style: unknown): boolean {
  return typeof style === 'object' && style !== null && Object.keys(style).join() === 'n';
}

/**
 * Leaves out of the computing what the grid would not show anyway: Univer formats a number before it looks at conditions,
 * and works out the formula of each for every one of its cells after every entry. A number that is typed with a sign or
 * with dots keeps them in the grid, and whatever repeats it, too.
 */
export function passOverFormats(): void {
  const { prototype } = ConditionalFormattingFormulaService;
  const register = prototype.registerFormulaWithRange;
  prototype.registerFormulaWithRange = function (unitId, sheetId, cfId, ...formula) {
    const { _conditionalFormattingRuleModel: rules } = this as unknown as FormulaService;
    const rule = rules.getRule(unitId, sheetId, cfId)?.rule;
    if (rule !== undefined && 'style' in rule && isFormatAlone(rule.style)) return;
    register.call(this, unitId, sheetId, cfId, ...formula);
  };
}
