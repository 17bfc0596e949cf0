import { collectFacts } from '../../../src/core/claims/collect-facts';
import { decidingCell, placeOfCell, repeatOf } from '../../../src/core/claims/deciding-cell';
import { formatPlace } from '../../../src/core/workbook/address';
import { valuesOf } from '../../support/table';

const capaian = `Tabel 3.2 Capaian Kinerja Tahun 2023
  No | Indikator Kinerja | Target | Realisasi
  1  | Nilai IKM         | 80     | 82`;
const agreement = (title: string, target: string): string => `${title} Tahun 2023
  No | Indikator Kinerja | Target
  1  | Nilai IKM         | ${target}`;
const plan = `Rencana Kinerja Tahun 2023
  No | Sasaran | Indikator Kinerja | Target
  1  | Layanan | Nilai IKM         | 79`;

/** The place that decides about the target, whatever the order of the tables. */
function deciding(...tables: string[]): string {
  const fact = collectFacts(valuesOf(...tables), 2023).facts.find(({ role }) => role === 'target')!;
  return formatPlace(placeOfCell(decidingCell(fact, fact.cells)!));
}

test('a target is typed in the agreement, wherever that stands', () => {
  expect(deciding(capaian, agreement('Perjanjian Kinerja', '81'))).toBe('S2!C3');
  expect(deciding(agreement('Perjanjian Kinerja', '81'), capaian)).toBe('S1!C3');
});

test('of two printings of the agreement the later one decides', () => {
  expect(
    deciding(agreement('Perjanjian Kinerja', '81'), agreement('Perjanjian Kinerja Perubahan', '82'), capaian),
  ).toBe('S2!C3');
});

test('without the table in which it is typed the first one decides', () => {
  expect(deciding(plan, capaian)).toBe('S1!D3');
});

test('another cell is repeated by a formula that stays blank with it', () => {
  const [fact] = collectFacts(valuesOf(agreement('Perjanjian Kinerja', '81'), capaian), 2023).facts;
  const [source, cell] = fact!.cells;
  expect(repeatOf(cell!, source!)).toBe(`=IF('S1'!C3="","",'S1'!C3)`);
});

test('a percentage is not repeated where a plain number stands, nor a text anywhere', () => {
  const formula = (typed: string, shown: string): string | null => {
    const [fact] = collectFacts(
      valuesOf(agreement('Perjanjian Kinerja', typed), capaian.replace('80', shown)),
      2023,
    ).facts;
    return repeatOf(fact!.cells[1]!, fact!.cells[0]!);
  };
  expect(formula('81%', '80')).toBeNull();
  expect(formula('81 skor', '80')).toBeNull();
});
