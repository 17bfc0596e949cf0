import { weightWords } from '../../../src/core/names/weight-words';

test.each(['Bobot', 'Bobot Komponen (%)', 'Nilai Penimbang'])('%s is a heading of weights', (heading) => {
  expect(heading).toMatch(weightWords);
});

test.each(['Jumlah Responden', 'Pembobotan'])('%s is none', (heading) => {
  expect(heading).not.toMatch(weightWords);
});
