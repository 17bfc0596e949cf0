/** A number of a row that is computed from other rows, told by the name of its row. */
import { written } from '../expressions/expression';
import type { Message } from '../findings/messages';
import type { Quantity } from '../tables/quantity';
import { plainNumber, shownReading, type ShownNumber } from '../workbook/shown-number';
import type { Form } from './form';
import { RowEquation } from './row-equation';

/** `result = form(two operands)`, of rows below each other. */
export class NamedRowEquation extends RowEquation {
  constructor(
    form: Form,
    result: Quantity,
    operands: readonly [Quantity, Quantity],
    private readonly name: string,
    likely = false,
  ) {
    super(form, result, operands, [0, 1], likely);
  }

  /** The other numbers of the column may be money, and these are not. */
  override explain(expected: number): Message {
    const shown = ({ reading, value, printedPerUnit }: Quantity, other = value): ShownNumber =>
      shownReading({ ...reading, value: other * printedPerUnit });
    const calculation = written(this.form.expression()).map((part) => {
      if (typeof part === 'number') return plainNumber(part);
      const operand = this.operandOf(part);
      return operand === undefined ? part : shown(operand);
    });
    const right = shown(this.result, expected);
    const decimals = this.form.isQuotient ? Math.max(2, right.decimals) : right.decimals;
    const values = {
      written: shown(this.result),
      expected: { ...right, decimals },
      name: this.name,
      calculation: { calculation },
    };
    return { id: 'hitungan.row', values };
  }
}
