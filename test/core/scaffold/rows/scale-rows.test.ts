import { scaleOf } from '../../../../src/core/calc/scales';
import { scaleRows, surveyScaleRows } from '../../../../src/core/scaffold/rows/scale-rows';
import type { TableRow } from '../../../../src/core/scaffold/rows/row';

function printed(rows: readonly TableRow[], ...roles: readonly string[]): string[] {
  return rows.map((row) =>
    roles
      .map((role) => {
        const content = row.content(role, 0, 0);
        return content.kind === 'fixed' ? String(content.value) : content.kind;
      })
      .join(' | '),
  );
}

test('the classes of the capaian (Permendagri 86/2017)', () => {
  expect(printed(scaleRows(scaleOf('CAPAIAN')!), 'nomor', 'interval', 'kategori')).toEqual([
    '1 | ≥ 91 | Sangat Tinggi',
    '2 | 76 – 90 | Tinggi',
    '3 | 66 – 75 | Sedang',
    '4 | 51 – 65 | Rendah',
    '5 | ≤ 50 | Sangat Rendah',
  ]);
});

test('a new table leaves no value between two classes, where the printed one does (51 to 65)', () => {
  expect(printed(scaleRows(scaleOf('KEBERHASILAN')!), 'interval')).toEqual([
    '> 100',
    '91 – 100',
    '76 – 90',
    '51 – 75',
    '≤ 50',
  ]);
});

test('bounds that a class does not contain are told (Brebes)', () => {
  expect(printed(scaleRows(scaleOf('CAPAIAN4')!), 'interval')).toEqual(['> 100', '75 – 100', '55 – < 75', '< 55']);
});

test('the scale of the survey, from the lowest class on (Permen PANRB 14/2017)', () => {
  expect(printed(surveyScaleRows(), 'nilaiPersepsi', 'intervalUnsur', 'interval', 'mutu', 'kategori')).toEqual([
    '1 | 1,0000 – 2,5996 | 25,00 – 64,99 | D | Tidak Baik',
    '2 | 2,6000 – 3,0640 | 65,00 – 76,60 | C | Kurang Baik',
    '3 | 3,0644 – 3,5320 | 76,61 – 88,30 | B | Baik',
    '4 | 3,5324 – 4,0000 | 88,31 – 100,00 | A | Sangat Baik',
  ]);
});
