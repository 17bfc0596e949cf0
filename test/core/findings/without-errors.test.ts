import { findingAt, type Finding, type Severity } from '../../../src/core/findings/finding';
import { withoutErrorsAt } from '../../../src/core/findings/without-errors';
import type { Place } from '../../../src/core/workbook/workbook';

const doubtful: Place = { sheet: '3.2', row: 2, column: 4 };
const other: Place = { ...doubtful, row: 3 };

function said(severity: Severity, places: Place | Place[] | null): Finding {
  return findingAt('galat', severity, places, 'galat', { error: '#NUM!', count: '1' });
}

test('an error at a doubtful cell, or about one, is a warning; any other one stays', () => {
  const findings = [
    said('error', doubtful),
    said('error', [other, doubtful]),
    said('error', other),
    said('error', null),
    said('info', doubtful),
  ];
  const found = withoutErrorsAt(findings, ({ row }, rule) => row === 2 && rule === 'galat');
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error', 'error', 'info']);
});
