/** A label names the class of a number on a scale: Sangat Tinggi, Baik, A. */
import type { LabelStatement, Relation } from './relation';
import { slots } from './slots';

/** Names the column with the label and the column with the number. */
export interface LabelSpec {
  readonly rule: string;
  readonly result: string;
  readonly of: string;
}

/**
 * `result = class of (of)` on the workbook's own printed scale, else on the profile's.
 *
 * @example label({ rule: 'kategori', result: 'kategori', of: 'capaian' })
 */
export function label(spec: LabelSpec): Relation {
  return {
    kind: 'label',
    rule: spec.rule,
    bind: () => [],
    labels(values) {
      const statements: LabelStatement[] = [];
      for (const [labels, numbers] of slots(values, spec.result, [spec.of])) {
        const readings = values.readings(labels!);
        values.quantities(numbers!).forEach((quantity, item) => {
          const reading = readings[item]!;
          if (quantity === null || reading.kind !== 'text') return;
          statements.push({
            rule: spec.rule,
            table: values.table,
            row: quantity.row,
            column: labels!,
            label: reading.text,
            of: quantity,
          });
        });
      }
      return statements;
    },
  };
}
