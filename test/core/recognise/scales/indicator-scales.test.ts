import { KEMATANGAN } from '../../../../src/core/calc/scales';
import { scalesOfIndicator } from '../../../../src/core/recognise/scales/indicator-scales';

test('an index is known by a name with a slip of the keyboard, too', () => {
  expect(scalesOfIndicator('Nilai Kematangan Perangkat Daerah', [])).toEqual([KEMATANGAN]);
  expect(scalesOfIndicator('Nilai Kematanggan Perangkat Daerah', [])).toEqual([KEMATANGAN]);
  expect(scalesOfIndicator('Persentase layanan tepat waktu', [])).toEqual([]);
});
