import { makeNaskah } from '../../../../src/apps/taskpane/send/make-naskah';
import { check } from '../../../../src/core/check';
import { MemoryGrid } from '../../../hosts/excel/memory-grid';
import { sheetOf } from '../../../hosts/excel/plain-sheet';
import { SwitchedHost } from '../../../hosts/excel/switched-host';

function grid(): MemoryGrid {
  const rows = [
    ['Tabel 3.1 Capaian Kinerja'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    ...['Desa tertib', 'Surat selesai', 'Warga terlayani'].map((name, index) => [index + 1, name, 80, 76, null]),
  ];
  const sheet = sheetOf('3.1', rows);
  const computed = sheet.rows.map((row, index) => {
    const formula = `=CAPAIAN(C${String(index + 1)},D${String(index + 1)})`;
    return index < 2 ? row : [...row!.slice(0, 4), { value: 0.95, formula, format: '0.00%' }];
  });
  return new MemoryGrid({ sheets: [{ ...sheet, rows: computed }] });
}

test.each(['lateFunctions', 'unknownFunctions'] as const)(
  '%s: the draft is made when the numbers are there',
  async (name) => {
    const excel = new SwitchedHost(grid(), undefined, [name]);
    const waited: number[] = [];
    const host = { excel, language: 'id' as const, check, onLanguage: () => undefined };
    const made = await makeNaskah(host, null, { pause: 1, onWait: (cells) => waited.push(cells) });
    expect(waited[0]).toBe(3);
    const text = JSON.stringify(made?.naskah);
    expect(text).toContain('95,00%');
    expect(text).not.toMatch(/#BUSY!|#NAME\?/);
  },
);
