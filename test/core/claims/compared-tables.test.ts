import { comparedTables } from '../../../src/core/claims/compared-tables';
import { statingTables } from '../../../src/core/claims/stating-tables';
import { valuesOf } from '../../support/table';

const agreement = `Perjanjian Kinerja Tahun 2023
  No | Indikator Kinerja | Target
  1  | Nilai IKM         | 81
  2  | Nilai SAKIP       | 60`;

/** What each table that is compared states, and of which rows some printings differ. */
function compared(...tables: string[]): string[] {
  return comparedTables(statingTables(valuesOf(...tables), 2023)).flatMap(({ who, columns }) =>
    columns.map(({ what, printings }) => `${what}: ${who.map((number) => printings.differ(number)).join()}`),
  );
}

test('only what two columns state is compared, each row by whom it speaks of', () => {
  const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja          | Target | Realisasi
    1  | Nilai SAKIP                | 60     | 63
    2  | Indeks Kepuasan Masyarakat | 80     | 82`;
  expect(compared(agreement)).toEqual([]);
  expect(compared(agreement, capaian)).toEqual([
    'target 2023 indikator: true,false',
    'target 2023 indikator: false,true',
  ]);
});

test('a fraction and its percentage are the same capaian', () => {
  const table = (capaian: string): string => `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1  | Nilai IKM         | 80     | 84        | ${capaian}`;
  expect(compared(table('105,00%'), table('1,05'))).toContain('capaian 2023 indikator: false');
  expect(compared(table('105,00%'), table('1,06'))).toContain('capaian 2023 indikator: true');
});

test('what a table prints with two values of the same indicator is passed over', () => {
  const twice = `Tabel 3.2 Capaian Kinerja Tahun 2023
    No | Indikator Kinerja | Target | Realisasi
    1  | Nilai IKM         | 80     | 82
    2  | Nilai IKM         | 79     | 80
    3  | Nilai SAKIP       | 61     | 63`;
  expect(compared(agreement, twice)).toEqual([
    'target 2023 indikator: false,true',
    'target 2023 indikator: false,false,true',
  ]);
});
