/** What should stand in a cell, written as the cell writes it. */
import type { Finding } from '../../../core/findings/finding';
import { valuesIn, type MessageValue } from '../../../core/findings/messages';
import type { ShownNumber } from '../../../core/workbook/shown-number';
import { writeNumber } from '../../../core/workbook/write-number';
import type { Language } from '../../../messages/pane';

/**
 * The expected value of a finding, written as its sentence writes it; null when none is known, or when the sentence has
 * no way to write it.
 */
export function writeExpected({ expected, message }: Finding, language: Language): string | null {
  if (expected === null || typeof expected === 'string') return expected;
  const shown = valuesIn(message)['expected'];
  return isShownNumber(shown) ? writeNumber(shown, language) : null;
}

function isShownNumber(value: MessageValue | undefined): value is ShownNumber {
  return typeof value === 'object' && 'decimals' in value;
}
