import { areCalledSo } from '../../../src/core/tables/called-so';
import { sheetOf } from '../../support/sheet';

const { sheet } = sheetOf(
  'S',
  `Nama | Angka
   Waktu pelayanan | 3
   Biaya pelayanan | 4
   Kebersihan | 2`,
);
const spec = { role: 'nama', content: 'text', heading: 'Nama', aliases: [] } as const;

test('one name says nothing, two do, and any do where none are asked for', () => {
  expect(areCalledSo({ ...spec, isCalled: (name) => name.includes('pelayanan') }, sheet, [1, 2, 3], 0)).toBe(true);
  expect(areCalledSo({ ...spec, isCalled: (name) => name.includes('Waktu') }, sheet, [1, 2, 3], 0)).toBe(false);
  expect(areCalledSo(spec, sheet, [1, 2, 3], 0)).toBe(true);
});
