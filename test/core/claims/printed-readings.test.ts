import { PrintedReadings } from '../../../src/core/claims/printed-readings';
import { statingTables } from '../../../src/core/claims/stating-tables';
import { valuesOf } from '../../support/table';

const tables = valuesOf(
  `Tabel 3.2 Capaian Kinerja Tahun 2024
   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
   1  | Nilai IKM         | 80     | 84        | 105,00`,
  `Tabel 3.3 Capaian Kinerja Tahun 2024
   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
   1  | Nilai IKM         | 78     | 84        | 107,69`,
);

test('a number is one of the printings of a fact, another one, or there is none to compare it with', () => {
  const stating = statingTables(tables, 2024);
  const printed = new PrintedReadings(stating);
  const [{ values, statements, who }] = stating as [(typeof stating)[0]];
  const { what, column } = statements[0]!;
  const reading = values.reading(column, 0);
  const key = who(0)!.key;
  expect(printed.compare(reading, what, key, 'target')).toBe('same');
  expect(printed.compare({ ...reading, value: 78 } as typeof reading, what, key, 'target')).toBe('same');
  expect(printed.compare({ ...reading, value: 79 } as typeof reading, what, key, 'target')).toBe('different');
  expect(printed.compare(reading, 'target 2023 indikator', key, 'target')).toBeNull();
});
