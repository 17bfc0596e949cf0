import { valuesIn } from '../../../../src/core/findings/messages';
import { expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';
import { formatPlace } from '../../../../src/core/workbook/address';
import type { Place } from '../../../../src/core/workbook/workbook';
import { causeIn } from './cause-of';

test('the value of the row below, copied: 301 ÷ 400 = 75,25 %', () => {
  const [finding] = expectMarked([
    sheetOf(
      'S',
      `No | Program | Anggaran | Realisasi | %
       1 | Program A | 400 | 300 | 75,25% !persen-anggaran
       2 | Program B | 400 | 301 | 75,25%`,
    ),
  ]);
  expect(finding!.cause?.id).toBe('cause.otherCell');
  expect(formatPlace(valuesIn(finding!.cause!)['place'] as Place)).toBe('S!E3');
});

test('a value that several neighbours have comes from none of them for certain', () => {
  expect(
    causeIn(`No | Program | Anggaran | Realisasi | %
             1 | Program A | 400 | 301 | 75,25%
             2 | Program B | 400 | 280 | 75,25% !persen-anggaran
             3 | Program C | 400 | 301 | 75,25%`),
  ).toBeNull();
});
