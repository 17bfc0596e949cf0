import { sorted, withFiles, type ListedFile } from '../../../../src/apps/web/many/file-list';
import type { OfficeReport } from '../../../../src/apps/offices/office-report';

const file = (name: string, text = name): File => new File([text], name, { lastModified: 0 });

/** A file of the list that was checked, with some of its figures. */
function listed(name: string, row: Partial<OfficeReport['row']>): ListedFile {
  const figures = {
    errors: 0,
    warnings: 0,
    missing: 0,
    tables: 1,
    ignored: 0,
    ikm: null,
    capaian: null,
    serapan: null,
  };
  const report = {
    row: { file: name, office: null, year: null, ...figures, ...row },
    figures: 0,
    computed: 0,
    lines: [],
    contents: new Map(),
    compared: { file: name, traces: { print: '', texts: [] }, office: null, year: null, titles: [] },
  };
  return { file: file(name), name, outcome: { report } };
}

const namesOf = (list: readonly ListedFile[]): string[] => list.map(({ name }) => name);

test('a file is listed once, and two of one name are told apart', () => {
  const one = withFiles([], [{ file: file('a.xlsx'), name: 'a.xlsx' }]);
  const again = withFiles(one, [
    { file: file('a.xlsx'), name: 'a.xlsx' },
    { file: file('a.xlsx', 'another one'), name: 'a.xlsx' },
    { file: file('laporan', 'without an ending'), name: 'laporan' },
    { file: file('laporan', 'another one'), name: 'laporan' },
  ]);
  expect(namesOf(again)).toEqual(['a.xlsx', 'a (2).xlsx', 'laporan', 'laporan (2)']);
});

test('the worst comes first, then the order of a column; unread files and missing values stand below', () => {
  const list: ListedFile[] = [
    { file: file('rusak.xlsx'), name: 'rusak.xlsx', outcome: { failure: 'unexpected' } },
    listed('baik.xlsx', { ikm: 81.5, office: 'Kecamatan Songgom' }),
    listed('buruk.xlsx', { errors: 3, office: 'Kecamatan Bulu' }),
    listed('sedang.xlsx', { errors: 1, ikm: 90 }),
    { file: file('antre.xlsx'), name: 'antre.xlsx', outcome: null },
  ];
  expect(namesOf(sorted(list, null))).toEqual(['buruk.xlsx', 'sedang.xlsx', 'baik.xlsx', 'antre.xlsx', 'rusak.xlsx']);
  const by = (column: 'ikm' | 'office' | 'errors', isDescending: boolean): string[] =>
    namesOf(sorted(list, { column, isDescending })).slice(0, 3);
  expect(by('ikm', true)).toEqual(['sedang.xlsx', 'baik.xlsx', 'buruk.xlsx']);
  expect(by('ikm', false)).toEqual(['baik.xlsx', 'sedang.xlsx', 'buruk.xlsx']);
  expect(by('office', false)).toEqual(['buruk.xlsx', 'baik.xlsx', 'sedang.xlsx']);
  expect(by('errors', false)).toEqual(['baik.xlsx', 'sedang.xlsx', 'buruk.xlsx']);
});
