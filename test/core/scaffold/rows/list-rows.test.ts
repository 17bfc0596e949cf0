import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import { kematanganLayout } from '../../../../src/core/layouts/kematangan';
import { lintasSektorLayout } from '../../../../src/core/layouts/lintas-sektor';
import { sakipKomponenLayout } from '../../../../src/core/layouts/sakip-komponen';
import { expenditureRows, listRows } from '../../../../src/core/scaffold/rows/list-rows';

const office = emptyOffice(2025);

test('the components of the AKIP evaluation weigh 30, 30, 15 and 25 (Permen PANRB 88/2021)', () => {
  const weights = listRows(office, sakipKomponenLayout).flatMap((row) => {
    const content = row.content('bobot', 0, 0);
    return content.kind === 'fixed' ? [content.value] : [];
  });
  expect(weights).toEqual([30, 30, 15, 25]);
});

test('maturity is scored on eleven variables and added up; other lists are as long as what the office wrote', () => {
  const maturity = listRows(office, kematanganLayout);
  expect([maturity.length, maturity.at(-1)!.total]).toEqual([12, true]);
  const written = { ...office, lists: { 'lintas-sektor': [{ pihak: 'Puskesmas' }, { pihak: 'Inspektorat' }] } };
  expect(
    listRows(written, lintasSektorLayout).map((row) => [row.content('nomor', 0, 0), row.content('pihak', 0, 0)]),
  ).toEqual([
    [
      { kind: 'fixed', value: 1 },
      { kind: 'entry', key: null, value: 'Puskesmas' },
    ],
    [
      { kind: 'fixed', value: 2 },
      { kind: 'entry', key: null, value: 'Inspektorat' },
    ],
  ]);
});

test('the second and third column of one role have entries of their own', () => {
  const written = { ...office, lists: { 'sakip-komponen': [{ nilai: 1, 'nilai#1': 2, 'nilai-1': 3 }] } };
  const [first] = listRows(written, sakipKomponenLayout);
  const entries = [first!.content('nilai', 0, 0), first!.content('nilai', 0, 1), first!.content('nilai', -1, 0)];
  expect(entries.map((content) => (content.kind === 'entry' ? content.value : null))).toEqual([1, 2, 3]);
});

test('a kind of expenditure weighs what the kinds below it weigh, and the total what all of them do', () => {
  const rows = expenditureRows(office);
  const weight = (number: string): number =>
    rows.find((row) => {
      const content = row.content('nomor', 0, 0);
      return content.kind === 'fixed' && content.value === number;
    })!.weight!;
  expect(weight('1')).toBe(weight('1.1') + weight('1.2'));
  expect(weight('2')).toBe(weight('2.1'));
  expect(rows.at(-1)!.weight).toBe(weight('1') + weight('2'));
});
