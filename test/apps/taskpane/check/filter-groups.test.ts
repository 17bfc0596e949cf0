import type { Finding, Severity } from '../../../../src/core/findings/finding';
import { sentences } from '../../../../src/messages/pane/languages/id';
import { filterGroups } from '../../../../src/apps/taskpane/check/filter-groups';

function finding(severity: Severity, row: number, name: string): Finding {
  return {
    severity,
    place: { sheet: '3.8 Anggaran', row, column: 3 },
    message: { id: 'cause.leftOut', values: { name } },
    cause: null,
  } as unknown as Finding;
}

const table = (name: string) => ({
  kind: name,
  name,
  sheet: '3.8 Anggaran',
  area: { top: 0, left: 0, bottom: 40, right: 4 },
  title: null,
  figures: 0,
  computed: 0,
  isUnfilled: false,
  columns: [],
  prose: [],
});
const groups = [
  {
    table: table('Realisasi anggaran'),
    findings: [finding('error', 33, 'PROGRAM SATU'), finding('info', 4, 'Program dua')],
  },
  { table: table('Capaian kinerja'), findings: [] },
];

function shown(search: string, severity: 'all' | Severity): string[] {
  return filterGroups(groups, { search, severity }, sentences).flatMap((group) =>
    group.findings.map(({ place }) => String(place?.row)),
  );
}

test('everything, clean tables too, as long as nothing is asked for', () => {
  expect(filterGroups(groups, { search: ' ', severity: 'all' }, sentences)).toEqual(groups);
});

test.each<[string, 'all' | Severity, string[]]>([
  ['program satu', 'all', ['33']],
  ['D34', 'all', ['33']],
  ['anggaran dijumlahkan', 'all', ['33', '4']],
  ['capaian', 'all', []],
  ['', 'info', ['4']],
  ['program satu', 'info', []],
])('“%s” among %s', (search, severity, rows) => {
  expect(shown(search, severity)).toEqual(rows);
});
