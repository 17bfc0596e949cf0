import { capaian } from '../../../src/core/calc/capaian';
import { efisiensi } from '../../../src/core/calc/efisiensi';
import { nilaiEfisiensi } from '../../../src/core/calc/nilai-efisiensi';
import { round } from '../../../src/core/calc/round';
import { numberAfter, VECTORS, vector } from './read-vectors';

function percent(value: number | null): number {
  return round((value ?? NaN) * 100, 2);
}

const single = VECTORS.filter((each) => each.what === 'EFISIENSI PMK' && each.expected.startsWith('E='));
const remainders = VECTORS.filter((each) => each.what === 'EFISIENSI SISA');

describe('the worked examples of efisiensi', () => {
  test.each(single)('$id $input: $expected', ({ input, expected }) => {
    const value = efisiensi([
      {
        anggaran: numberAfter(input, 'PAK='),
        realisasi: numberAfter(input, 'RAK='),
        capaian: numberAfter(input, 'CK=') / 100,
      },
    ]);
    expect(percent(value)).toBe(numberAfter(expected, 'E='));
    expect(percent(nilaiEfisiensi(value ?? NaN))).toBe(numberAfter(expected, 'NE='));
  });

  test.each([
    [100, 0, 0],
    [100, 0, 50],
  ])('V85: no capaian (%p)', (anggaran, value, realisasi) => {
    expect(vector('V85').expected).toMatch(/^N\/A/);
    expect(efisiensi([{ anggaran, realisasi, capaian: value }])).toBeNull();
    expect(efisiensi([{ anggaran, realisasi, capaian: value }], 'selisih')).toBeNull();
  });

  test('V86: no budget', () => {
    expect(vector('V86').expected).toBe('N/A');
    expect(efisiensi([{ anggaran: 0, realisasi: 0, capaian: 1 }])).toBeNull();
    expect(efisiensi([{ anggaran: 0, realisasi: 0, capaian: 1 }], 'selisih')).toBeNull();
  });

  test('V87: several outputs are added up, their efficiencies are not averaged', () => {
    const { input, expected } = vector('V87');
    const outputs = [...input.matchAll(/\((\d+);(\d+)%;(\d+)\)/g)].map((match) => ({
      anggaran: Number(match[1]),
      capaian: Number(match[2]) / 100,
      realisasi: Number(match[3]),
    }));
    expect(outputs).toHaveLength(3);
    const value = efisiensi(outputs);
    expect(round((value ?? NaN) * 100, 4)).toBe(numberAfter(expected, 'E='));
    expect(percent(nilaiEfisiensi(value ?? NaN))).toBe(numberAfter(expected, 'NE='));
    const separate = outputs.map((output) => efisiensi([output]) ?? NaN);
    const mean = separate.reduce((sum, each) => sum + each, 0) / separate.length;
    expect(round(mean * 100, 4)).toBe(numberAfter(expected, 'mean-of-E (PMK 249/2011 form)='));
  });

  test.each(['V88', 'V89'])('%s: capaian minus serapan', (id) => {
    const { input, expected } = vector(id);
    const anggaran = numberAfter(input, 'pagu=');
    const realisasi = numberAfter(input, 'real=');
    expect(percent(capaian(anggaran, realisasi))).toBe(numberAfter(expected, 'serapan='));
    const output = { anggaran, realisasi, capaian: numberAfter(input, 'capaian=') / 100 };
    expect(percent(efisiensi([output], 'selisih'))).toBe(numberAfter(expected, 'selisih='));
  });

  test.each(remainders)('$id: with capaian 1 it is the unspent share', ({ input, expected }) => {
    const anggaran = numberAfter(input, 'pagu=');
    const value = efisiensi([{ anggaran, realisasi: numberAfter(input, 'real='), capaian: 1 }]) ?? NaN;
    expect(percent(value)).toBe(numberAfter(expected, ''));
    expect(round(value * anggaran, 0)).toBe(numberAfter(expected, 'Rp '));
  });
});
