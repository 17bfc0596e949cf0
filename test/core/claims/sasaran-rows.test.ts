import { collectFacts } from '../../../src/core/claims/collect-facts';
import { placeOfCell } from '../../../src/core/claims/deciding-cell';
import { formatPlace } from '../../../src/core/workbook/address';
import { valuesOf } from '../../support/table';

function facts(...tables: string[]): string[] {
  return collectFacts(valuesOf(...tables), 2024).facts.map(
    ({ role, name, cells }) => `${role} of ${name}: ${cells.map((cell) => formatPlace(placeOfCell(cell))).join(', ')}`,
  );
}

/** One sasaran with two indicators: 84,25 ÷ 80 = 105,31 %, 45 ÷ 50 = 90 %. */
const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2024
  No | Sasaran                 | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1  | Meningkatnya pelayanan  | Nilai IKM         | 80     | 84,25     | 105,31
     | Meningkatnya pelayanan  | Persentase desa   | 50     | 45        | 90,00`;

const efficiency = (target: string, realisasi: string, percent: string): string =>
  `Tabel 3.9 Efisiensi Penggunaan Sumber Daya Tahun 2024
  No | Sasaran                | Target    | Realisasi    | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi
  1  | Meningkatnya pelayanan | ${target} | ${realisasi} | ${percent}  | 100           | 90             | 90          | 15`;

test('a row speaks of the indicator of its sasaran whose numbers it prints', () => {
  expect(facts(capaian, efficiency('80', '84,25', '105,31'))).toEqual([]);
  expect(facts(capaian, efficiency('78', '84,25', '105,31'))).toEqual(['target of Nilai IKM: S1!D3, S2!C3']);
  expect(facts(capaian, efficiency('50', '54', '90,00'))).toEqual(['realisasi of Persentase desa: S1!E4, S2!D3']);
});

test('one number tells only when it is a realisasi with decimals', () => {
  expect(facts(capaian, efficiency('70', '84,25', '120,36'))).toEqual([
    'target of Nilai IKM: S1!D3, S2!C3',
    'capaian of Nilai IKM: S1!F3, S2!E3',
  ]);
  expect(facts(capaian, efficiency('60', '45', '75,00'))).toEqual([]);
});

test('what is printed of none, or as much of one as of the other, is nothing certain', () => {
  expect(facts(capaian, efficiency('65', '64,50', '99,23'))).toEqual([]);
  expect(facts(capaian, efficiency('80', '45', '56,25'))).toEqual([]);
});
