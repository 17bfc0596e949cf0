import type { CheckResult, FoundTable } from '../../../src/core/findings/check-result';
import type { Finding, Severity } from '../../../src/core/findings/finding';
import { countOf, groupFindings } from '../../../src/core/findings/group-findings';

function table(sheet: string, top: number, bottom: number): FoundTable {
  const area = { top, left: 0, bottom, right: 5 };
  const counts = { figures: 0, computed: 0, isUnfilled: false, columns: [], prose: [] };
  return { kind: 'capaian', name: 'Capaian kinerja', sheet, area, title: null, ...counts };
}

function finding(sheet: string | null, row: number, column: number, severity: Severity): Finding {
  return { severity, place: sheet === null ? null : { sheet, row, column } } as Finding;
}

test('findings stand under the table that holds their cell, errors first, then from top to bottom', () => {
  const tables = [table('A', 0, 9), table('A', 20, 29), table('B', 0, 9)];
  const findings = [
    finding('A', 9, 5, 'info'),
    finding('A', 8, 1, 'error'),
    finding('A', 3, 2, 'error'),
    finding('A', 3, 1, 'warning'),
    finding('A', 10, 0, 'error'),
    finding('B', 9, 6, 'error'),
    finding(null, 0, 0, 'warning'),
    finding('A', 20, 0, 'error'),
  ];
  const groups = groupFindings({ tables, findings } as unknown as CheckResult);
  expect(groups.map((group) => [group.table, group.findings])).toEqual([
    [tables[0], [findings[2], findings[1], findings[3], findings[0]]],
    [tables[1], [findings[7]]],
    [tables[2], []],
    [null, [findings[5], findings[4], findings[6]]],
  ]);
  expect([countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info')]).toEqual([5, 2, 1]);
});

test('without findings outside the tables there is no group for them', () => {
  const tables = [table('A', 0, 9)];
  expect(groupFindings({ tables, findings: [] } as unknown as CheckResult)).toEqual([
    { table: tables[0], findings: [] },
  ]);
});
