import { emptyOffice } from '../../../src/core/scaffold/empty-office';

const office = emptyOffice(2025);

test('nothing is entered', () => {
  expect(office.indicators.flatMap(({ entries }) => Object.keys(entries))).toEqual([]);
  expect(office.programs.flatMap(({ entries }) => Object.keys(entries))).toEqual([]);
  expect(office.respondents.flatMap(({ answers }) => answers).filter((answer) => answer !== null)).toEqual([]);
});

test('there is room for as many respondents as the largest table of two hundred users asks (Krejcie–Morgan: 132)', () => {
  // 170 users need 118; an office with more adds rows.
  expect(office.respondents.length).toBeGreaterThanOrEqual(118);
});

test('every programme has kegiatan, every kegiatan sub kegiatan', () => {
  office.programs.forEach(({ level }, index) => {
    if (level < 3) expect(office.programs[index + 1]?.level).toBe(level + 1);
  });
});
