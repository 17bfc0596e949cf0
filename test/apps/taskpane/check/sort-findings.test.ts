import type { Finding } from '../../../../src/core/findings/finding';
import { sortFindings } from '../../../../src/apps/taskpane/check/sort-findings';
import { toIgnored } from '../../../../src/hosts/excel/ignored-findings';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

const workbook = (value: number) => ({ sheets: [sheetOf('A', [[value, 2]])] });
const finding = (column: number): Finding =>
  ({
    rule: 'capaian',
    place: { sheet: 'A', row: 0, column },
    message: { id: 'capaian', values: {} },
    expected: null,
  }) as unknown as Finding;

test('an ignored finding keeps its reason, and stands again once its cell has changed', () => {
  const findings = [finding(0), finding(1)];
  const kept = [toIgnored(findings[0]!, workbook(1), 'Sesuai dokumen')];
  expect(sortFindings(findings, workbook(1), kept)).toEqual({
    open: [findings[1]],
    ignored: [{ finding: findings[0], reason: 'Sesuai dokumen' }],
  });
  expect(sortFindings(findings, workbook(5), kept)).toEqual({ open: findings, ignored: [] });
});
