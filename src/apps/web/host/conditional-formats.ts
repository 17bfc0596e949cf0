/** Looks that depend on what stands in cells, as Office.js offers them. */
import type { ConditionalFormatObject, ConditionalFormatsObject } from '../../../hosts/excel/range-api';
import type { FormulaRule, TextRule } from '../grid/looks';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import { requireUnprotected } from './protection';
import type { RangeHandle } from './range-properties';
import { requireColor } from './range-format';
import type { RequestQueue } from './request-queue';

/** A condition that there is. */
interface ConditionHandle {
  readonly sheetId: string;
  readonly id: string;
  readonly formula: string | null;
}

/** The strict `Excel.ConditionalFormatCollection`: looks for a text, and looks for a formula. */
export class ConditionalFormats extends ClientObject<RangeHandle> implements ConditionalFormatsObject {
  private listed: ConditionalFormatObject[] | null = null;

  constructor(
    queue: RequestQueue,
    private readonly cells: () => RangeHandle,
  ) {
    super(queue, 'ConditionalFormatCollection', cells);
  }

  /** Known after `load('items/type')`; this host lists the conditions of whole sheets only. */
  get items(): ConditionalFormatObject[] {
    this.read('items/type');
    return this.listed ?? [];
  }

  add(type: 'CellValue' | 'Custom'): ConditionalFormatObject {
    return type === 'CellValue' ? this.addTextRule() : this.addFormulaRule();
  }

  protected override fetch({ sheetId }: RangeHandle, name: string): unknown {
    if (name !== 'items/type') throw this.unknownProperty(name);
    const handles = this.queue.grid.conditions(sheetId).map(({ id, formula }) => ({ sheetId, id, formula }));
    this.listed = handles.map((handle) => foundFormat(this.queue, handle));
    return handles.map(({ formula }) => (formula === null ? 'CellValue' : 'Custom'));
  }

  private addTextRule(): ConditionalFormatObject {
    const rule: TextRule = { text: '' };
    this.write(({ sheetId, area }) => {
      this.queue.grid.addTextRule(sheetId, area, rule);
    });
    return {
      cellValue: {
        set rule({ formula1, operator }: Excel.ConditionalCellValueRule) {
          const text = /^="((?:[^"]|"")*)"$/.exec(formula1)?.[1];
          if (operator !== 'EqualTo' || text === undefined) {
            throw new OfficeFailure('InvalidArgument', 'This host compares with a text only.');
          }
          rule.text = text.replaceAll('""', '"');
        },
        format: {
          font: {
            set bold(bold: boolean) {
              rule.bold = bold;
            },
            set italic(italic: boolean) {
              rule.italic = italic;
            },
            set color(color: string) {
              rule.color = requireColor(color);
            },
          },
          fill: fillOf(rule),
        },
      },
    } as ConditionalFormatObject;
  }

  private addFormulaRule(): ConditionalFormatObject {
    const rule: FormulaRule = { formula: '' };
    this.write(({ sheetId, area }) => {
      this.queue.grid.addFormulaRule(sheetId, area, rule);
    });
    return {
      custom: {
        rule: {
          set formula(formula: string) {
            if (!formula.startsWith('=')) throw new OfficeFailure('InvalidArgument', 'A condition is a formula.');
            rule.formula = formula;
          },
        },
        format: {
          font: {
            set underline(underline: Excel.ConditionalRangeFontUnderlineStyle | 'None' | 'Single' | 'Double') {
              if (underline === 'None') throw new OfficeFailure('InvalidArgument', 'This host draws a line or two.');
              rule.underline = underline === 'Double' ? 'double' : 'single';
            },
          },
          fill: fillOf(rule),
          set numberFormat(format: unknown) {
            if (typeof format !== 'string') throw new OfficeFailure('InvalidArgument', 'A number format is a text.');
            rule.numberFormat = format;
          },
        },
      },
    } as ConditionalFormatObject;
  }

  private write(call: (cells: RangeHandle) => void): void {
    this.queue.addWrite(() => {
      const cells = this.cells();
      requireUnprotected(this.queue, cells.sheetId);
      call(cells);
    });
  }
}

function fillOf(rule: TextRule | FormulaRule): ConditionalFormatObject['cellValue']['format']['fill'] {
  return {
    set color(fill: string) {
      rule.fill = requireColor(fill);
    },
  } as ConditionalFormatObject['cellValue']['format']['fill'];
}

/** A condition that was listed: its type is known, its formula once that is loaded, and it can be deleted. */
function foundFormat(queue: RequestQueue, handle: ConditionHandle): ConditionalFormatObject {
  const type = handle.formula === null ? 'CellValue' : 'Custom';
  let rule: FoundRule | undefined;
  return {
    type,
    get custom() {
      if (handle.formula === null) throw new OfficeFailure('InvalidArgument', 'It is no custom format.');
      return { rule: (rule ??= new FoundRule(queue, handle)) };
    },
    delete() {
      queue.addWrite(() => {
        requireUnprotected(queue, handle.sheetId);
        queue.grid.removeCondition(handle.sheetId, handle.id);
      });
    },
  } as unknown as ConditionalFormatObject;
}

/** The strict `Excel.ConditionalFormatRule` of a condition that was listed. */
class FoundRule extends ClientObject<ConditionHandle> {
  constructor(queue: RequestQueue, handle: ConditionHandle) {
    super(queue, 'ConditionalFormatRule', () => handle);
  }

  get formula(): string {
    return this.read('formula');
  }

  protected override fetch({ formula }: ConditionHandle, name: string): unknown {
    if (name !== 'formula') throw this.unknownProperty(name);
    return formula;
  }
}
