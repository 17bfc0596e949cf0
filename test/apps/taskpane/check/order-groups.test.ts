import type { Finding, Severity } from '../../../../src/core/findings/finding';
import { orderGroups } from '../../../../src/apps/taskpane/check/order-groups';

function group(name: string, ...severities: Severity[]) {
  const findings = severities.map((severity) => ({ severity }) as Finding);
  const table = {
    kind: name,
    name,
    sheet: name,
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    title: null,
    figures: 0,
    computed: 0,
    isUnfilled: false,
    columns: [],
    prose: [],
  };
  return { table, findings };
}

test('tables with errors come first and clean ones last, otherwise as given', () => {
  const groups = [
    group('bersih 1'),
    group('catatan', 'info'),
    group('salah 1', 'info', 'error'),
    group('peringatan', 'warning', 'info'),
    group('salah 2', 'error'),
    group('bersih 2'),
  ];
  expect(orderGroups(groups).map(({ table }) => table?.name)).toEqual([
    'salah 1',
    'salah 2',
    'peringatan',
    'catatan',
    'bersih 1',
    'bersih 2',
  ]);
});

test('what is in no table is divided into the whole report and single cells', () => {
  const whole = { severity: 'error', place: null } as Finding;
  const cell = { severity: 'error', place: { sheet: 'A', row: 0, column: 0 } } as Finding;
  expect(orderGroups([{ table: null, findings: [cell, whole] }])).toEqual([
    { table: null, findings: [whole] },
    { table: null, findings: [cell] },
  ]);
  expect(orderGroups([{ table: null, findings: [cell] }])).toEqual([{ table: null, findings: [cell] }]);
});
