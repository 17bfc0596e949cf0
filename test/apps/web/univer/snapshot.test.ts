import type { LocaleType } from '@univerjs/core';
import { toSnapshot } from '../../../../src/apps/web/univer/snapshot';
import { sheetOf } from '../../../hosts/excel/memory-grid';

const locale = 'idID' as LocaleType;

test('values, formulas, formats, merges and what is hidden', () => {
  const sheet = {
    ...sheetOf('3.2 Capaian', []),
    hidden: true,
    rows: [
      undefined,
      [
        { value: 'teks' },
        { value: 0.5, formula: '=A1/2', format: '0.00%' },
        { value: true },
        { value: { error: '#N/A' } },
        { value: null, formula: '=1+1' },
      ],
    ],
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    hiddenRows: [3],
    hiddenColumns: [2],
  };
  const { sheets, sheetOrder, styles } = toSnapshot({ sheets: [sheet] }, 'id', 'nama', locale);
  const [made] = sheetOrder.map((id) => sheets[id]);
  expect(made).toMatchObject({
    name: '3.2 Capaian',
    hidden: 1,
    mergeData: [{ startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 }],
    rowData: { 3: { hd: 1 } },
    columnData: { 2: { hd: 1 } },
  });
  const cells = made?.cellData?.[1] ?? {};
  expect(Object.values(cells).map(({ v, t, f }) => [v, t, f])).toEqual([
    ['teks', 1, undefined],
    [0.5, 2, '=A1/2'],
    [1, 3, undefined],
    ['#N/A', 1, undefined],
    [undefined, undefined, '=1+1'],
  ]);
  expect(styles[String(cells[1]?.s)]?.n).toEqual({ pattern: '0.00%' });
});

test('a workbook without sheets gets one, and sheets keep their order', () => {
  expect(toSnapshot({ sheets: [] }, 'id', 'nama', locale).sheetOrder).toHaveLength(1);
  const sheets = ['B', 'A', 'C'].map((name) => sheetOf(name, [['x']]));
  const snapshot = toSnapshot({ sheets }, 'id', 'nama', locale);
  expect(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name)).toEqual(['B', 'A', 'C']);
});
