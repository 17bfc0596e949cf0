import { expectTable } from '../../support/table';

const table = (fair: string): string =>
  `Nilai Persepsi, Interval SKM, Interval Konversi SKM, Mutu Pelayanan dan Kinerja Unit Pelayanan
   Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan (x) | Kinerja Unit Pelayanan (y)
   1 | 1,00 - 2,5996   | 25,00 - 64,99  | D | Tidak Baik
   2 | 2,60 - 3,064    | ${fair}  | C | Kurang Baik
   3 | 3,0644 - 3,532  | 76,61 - 88,30  | B | Baik
   4 | 3,5324 - 4,00   | 88,31 - 100,00 | A | Sangat Baik`;

const roles = 'nilaiPersepsi, intervalUnsur, interval, mutu, kategori';

test('the classes of Permen PANRB 14/2017, as printed in Brebes', () => {
  expectTable('skala-ikm', roles, table('65,00 - 76,60'), { form: 'teks' });
});

test('an index of 75 would be in no class, and 3,064 × 25 is not 74,60', () => {
  const findings = expectTable(
    'skala-ikm',
    roles,
    table('65,00 - 74,60 !skala').replace('2,60 - 3,064 ', '2,60 - 3,064 !skala '),
    {
      form: 'teks',
    },
  );
  expect(findings).toHaveLength(2);
  const { values } = findings.find(({ message }) => message.id === 'skala.conversion')!.message;
  expect(values).toMatchObject({ average: { value: 3.064 }, product: { value: 76.6 }, bound: { value: 74.6 } });
});

test('classes numbered from the highest to the lowest, one of them wrongly', () => {
  const lines = table('65,00 - 76,60').split('\n');
  const [finding] = expectTable(
    'skala-ikm',
    roles,
    [...lines.slice(0, 2), ...lines.slice(2).reverse()].join('\n').replace('2 |', '7 !skala |'),
    { form: 'teks' },
  );
  expect(finding).toMatchObject({ expected: 2, severity: 'error' });
});
