/** Reads from the XML of a sheet which cells hold only some values, and how cells look by what they hold. */
import type { LostPart } from '../../core/workbook/lost-part';
import type { SavedSheet } from './export-model';
import type { SavedCondition, SavedValidation } from './export-rules';
import type { Attributes } from './package-parts';
import type { FileLooks } from './read-looks';
import { readAreas, readCondition, readValidation } from './read-rules';

/** A rule that is being read. */
interface OpenRule {
  readonly attributes: Attributes;
  readonly formulas: string[];
  areas: string;
}

/** Newer files wrap formulas once more, and name their areas in an element. */
const COLLECTED: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f', 'sqref']);

/** Collects rules from the events of the XML; other elements say nothing to it. */
export class RulesReader {
  private readonly validations: SavedValidation[] = [];
  private readonly conditions: { readonly rank: number; readonly condition: SavedCondition }[] = [];
  private conditionAreas = '';
  private rule: OpenRule | null = null;
  private collected: string | null = null;

  constructor(
    private readonly looks: Pick<FileLooks, 'conditions' | 'partial'>,
    /** Takes what cannot be kept. */
    private readonly lost: Set<LostPart>,
  ) {}

  /** Whether a rule is being read. */
  get isOpen(): boolean {
    return this.rule !== null;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') this.conditionAreas = attributes['sqref'] ?? '';
    else if (name === 'dataValidation' || name === 'cfRule')
      this.rule = { attributes, formulas: [], areas: attributes['sqref'] ?? this.conditionAreas };
    else if (this.rule !== null && COLLECTED.has(name)) this.collected = '';
  }

  /** True when the text belongs to a rule. */
  text(text: string): boolean {
    if (this.collected === null) return false;
    this.collected += text;
    return true;
  }

  close(name: string): void {
    if (this.rule !== null && this.collected !== null) {
      if (name === 'sqref') this.rule.areas = this.collected;
      else if (this.collected.trim() !== '') this.rule.formulas.push(this.collected.trim());
      this.collected = name === 'f' ? '' : null;
    }
    if (name === 'dataValidation') this.closeValidation();
    else if (name === 'cfRule') this.closeCondition();
  }

  /** The rules, those that count first at the beginning. */
  finish(): Pick<SavedSheet, 'validations' | 'conditions'> {
    const conditions = this.conditions.sort((one, other) => one.rank - other.rank).map(({ condition }) => condition);
    return { validations: this.validations, conditions };
  }

  private closeValidation(): void {
    const { rule } = this;
    this.rule = null;
    if (rule === null) return;
    const validation = readValidation(rule.attributes, rule.formulas, readAreas(rule.areas));
    if (validation !== null) this.validations.push(validation);
    else this.lost.add('validation');
  }

  private closeCondition(): void {
    const { rule } = this;
    this.rule = null;
    if (rule === null) return;
    const areas = readAreas(rule.areas);
    const { dxfId, priority, stopIfTrue } = rule.attributes;
    const first = rule.areas.split(/[:\s]/)[0] ?? '';
    const condition = readCondition(rule.attributes, rule.formulas, first);
    const look = this.looks.conditions[Number(dxfId)];
    if (condition === null || areas.length === 0 || dxfId === undefined || look === undefined) {
      this.lost.add('condition');
      return;
    }
    if (this.looks.partial.has(Number(dxfId))) this.lost.add('condition');
    const stops = stopIfTrue === '1' || stopIfTrue === 'true';
    this.conditions.push({ rank: Number(priority ?? 0), condition: { areas, condition, look, stops } });
  }
}
