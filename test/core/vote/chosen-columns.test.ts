import { check } from '../../../src/core/check';
import type { ChosenColumn } from '../../../src/core/workbook/workbook';
import { sheetOf } from '../../support/sheet';
import { inShort } from '../checks/context-of';

const { sheet } = sheetOf(
  '3',
  `
  Tabel 3.1 Capaian Kinerja
  No | Indikator Kinerja | Target | Realisasi | Prestasi
  1 | Nilai IKM | 80,00 | 84,00 | 105,00
  2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
  3 | Persentase desa mandiri | 50,00 | 45,00 | 90,00
  4 | Persentase desa maju | 40,00 | 50,00 | 152,00`,
);
const prestasi = { sheet: '3', kind: 'capaian', heading: 'Prestasi' };

function checked(...chosenColumns: ChosenColumn[]): { findings: string[]; column: unknown; finding: unknown } {
  const { findings, tables } = check({ sheets: [sheet], chosenColumns });
  return {
    findings: inShort(findings),
    column: tables[0]?.columns.find(({ heading }) => heading === 'Prestasi'),
    finding: findings.find(({ rule }) => rule === 'kolom')?.column,
  };
}

test('what is guessed can be told otherwise: as anything that no heading of the table names', () => {
  const { findings, finding, column } = checked();
  expect(findings).toContain('warning 3!E6 capaian');
  expect(column).toEqual({ heading: 'Prestasi', role: 'capaian', confidence: 0.7 });
  const { choices, ...reading } = finding as { choices: { role: string }[] };
  expect(reading).toEqual({ kind: 'capaian', heading: 'Prestasi', role: 'capaian', isChosen: false });
  const roles = choices.map(({ role }) => role);
  expect(roles).toEqual(expect.arrayContaining(['capaian', 'kemajuan', 'keterangan', 'target']));
  expect(roles).not.toContain('indikator');
});

test('a column that somebody says is the capaian is as sure as by its heading: what is wrong there is an error', () => {
  const { findings, column } = checked({ ...prestasi, role: 'capaian' });
  expect(findings).toContain('error 3!E6 capaian');
  expect(findings).toContain('info 3!E2 kolom.chosen');
  expect(column).toEqual({ heading: 'Prestasi', role: 'capaian', confidence: 1 });
});

test('no number speaks against what somebody says', () => {
  const growth = sheetOf(
    '3',
    `
    Tabel 3.1 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Prestasi
    1 | Nilai IKM | 80,00 | 84,00 | 12,00
    2 | Nilai SAKIP | 60,00 | 63,00 | 7,50
    3 | Persentase desa mandiri | 50,00 | 45,00 | 3,25`,
  ).sheet;
  const found = check({ sheets: [growth], chosenColumns: [{ ...prestasi, role: 'capaian' }] }).findings;
  expect(inShort(found).filter((text) => text.includes('!E'))).toEqual([
    'error 3!E3 capaian',
    'error 3!E4 capaian',
    'error 3!E5 capaian',
    'info 3!E2 kolom.chosen',
  ]);
});

test('a column that is nothing of the kind is left alone', () => {
  const { findings, column } = checked({ ...prestasi, role: null });
  expect(findings.filter((text) => text.includes('!E'))).toEqual(['info 3!E2 kolom.leftOut']);
  expect(column).toEqual({ heading: 'Prestasi', role: null, confidence: 0 });
});

test.each([
  ['another sheet', { sheet: '4' }],
  ['another kind of table', { kind: 'pk' }],
  ['another heading', { heading: 'Hasil' }],
  ['a role that there is no more', { role: 'dahulu' }],
])('what was said of %s says nothing', (_what, other) => {
  expect(checked({ ...prestasi, role: 'capaian', ...other })).toEqual(checked());
});
