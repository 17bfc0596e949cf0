import { standar } from '../../../../src/core/profiles/standar';
import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import { isAboutPrograms, rowsOf } from '../../../../src/core/scaffold/rows';

const office = emptyOffice(2025);
const table = (kind: string, more: object = {}) => ({ kind, sheet: 'x', title: 'x', headings: ['x'], ...more });
const count = (kind: string, more: object = {}): number => rowsOf(office, table(kind, more), standar).length;

test('tables of indicators have a row for each, those of money one more for their total', () => {
  expect(count('capaian')).toBe(office.indicators.length);
  expect(count('realisasi-anggaran')).toBe(office.programs.length + 1);
  expect(count('realisasi-anggaran', { levels: 1 })).toBe(4 + 1);
  expect(count('program-target', { levels: 2 })).toBe(4 + 8);
});

test('a scale has a row for each class, the survey one for each unsur and the index', () => {
  expect(count('skala')).toBe(5);
  expect(count('skala-ikm')).toBe(4);
  expect(count('ikm-unsur')).toBe(15);
  expect(count('ikm-jawaban')).toBe(14);
});

test('lists of programmes are about programmes though nothing is added up in them', () => {
  expect(['realisasi-anggaran', 'program-penunjang', 'dukungan', 'capaian'].map(isAboutPrograms)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('components of a score have rows of their own, though some reports divide them further', () => {
  expect(count('sakip-komponen')).toBe(4 + 1);
  expect(isAboutPrograms('sakip-komponen')).toBe(false);
});
