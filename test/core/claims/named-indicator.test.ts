import { namedIn } from '../../../src/core/claims/named-indicator';
import { TableValues } from '../../../src/core/tables/table-values';
import { recognise } from '../../../src/core/recognise/recognise';
import { sheetOf } from '../../support/sheet';

const tablesOf = (...indicators: readonly string[]): TableValues[] => {
  const rows = indicators.map((name, index) => `${index + 1} | ${name} | 80 | 84 | 105,00`);
  const sheet = sheetOf('3.1', `No | Indikator Kinerja | Target | Realisasi | Capaian (%)\n${rows.join('\n')}`);
  return TableValues.of(recognise({ sheets: [sheet.sheet] }).tables);
};

test('of names that begin alike the longest that stands in the sentence is meant', () => {
  const known = tablesOf('Persentase desa mandiri', 'Persentase desa mandiri dan maju', 'Nilai SAKIP');
  expect(namedIn('Realisasi Persentase  Desa Mandiri dan Maju sebesar 84.', known)).toBe(
    'persentase desa mandiri dan maju',
  );
  expect(namedIn('Realisasi persentase desa mandiri sebesar 84.', known)).toBe('persentase desa mandiri');
});

test('a sentence with two names, with none, or with one inside another word names none', () => {
  const known = tablesOf('Persentase desa mandiri', 'Nilai SAKIP', 'Indeks desa');
  expect(namedIn('Nilai SAKIP dan persentase desa mandiri tercapai.', known)).toBeNull();
  expect(namedIn('Realisasi mencapai 84.', known)).toBeNull();
  expect(namedIn('Realisasi indeks desaku 84.', known)).toBeNull();
});
