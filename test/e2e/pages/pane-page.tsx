/** The pane over a grid in memory, in the state that the address asks for: `?workbook&failure&switch`; with `#uji` as a build for development, with `#mac` as in Excel for Mac. */
import { check } from '../../../src/core/check';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { OfficeFailure, type OfficeFailureCode } from '../../../src/apps/web/host/office-failure';
import { StrictHost } from '../../../src/apps/web/host/strict-host';
import { mountPane } from '../../../src/apps/taskpane/mount';
import { followSystemTheme } from '../../../src/apps/taskpane/theme';
import { CELLS_PER_REQUEST } from '../../../src/hosts/excel/plan-requests';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { MemoryGrid } from '../../hosts/excel/memory-grid';
import { sheetOf } from '../../hosts/excel/plain-sheet';
import { SwitchedHost } from '../../hosts/excel/switched-host';
import { switches, type SwitchName } from '../../hosts/excel/switches';
import '../../../src/apps/taskpane/pane.css';

const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Kategori'];
const hostile = '<img src=x onerror="document.title=1">';

const workbooks: Readonly<Record<string, Workbook>> = {
  kosong: { sheets: [sheetOf('Lembar1', [])] },
  lain: { sheets: [sheetOf('Lembar1', [['Daftar hadir'], ['Nama', 'Tanda tangan'], ['A', 'B']])] },
  cocok: {
    sheets: [
      sheetOf('3.1', [['Tabel 3.1 Capaian Kinerja'], headings, [1, 'Desa tertib', 90, 84, 0.9333, 'Sangat Tinggi']]),
    ],
  },
  fungsi: {
    sheets: [
      {
        ...sheetOf('3.1', [['Tabel 3.1 Capaian Kinerja'], headings]),
        rows: [
          [{ value: 'Tabel 3.1 Capaian Kinerja' }],
          headings.map((value) => ({ value })),
          ...['Desa tertib', 'Surat selesai', 'Warga terlayani'].map((indicator, index) => {
            const row = String(index + 3);
            return [
              { value: index + 1 },
              { value: indicator },
              { value: 80 },
              { value: 76 },
              { value: 0.95, formula: `=CAPAIAN(C${row},D${row})`, format: '0.00%' },
              { value: 'Sangat Tinggi', formula: `=KATEGORI(E${row},"CAPAIAN")` },
            ];
          }),
          [
            ...[4, 'Belum diisi', 80, null].map((value) => ({ value })),
            { value: { error: '#VALUE!' }, formula: '=CAPAIAN(C6,D6,"turun")', format: '0.00%' },
          ],
        ],
      },
    ],
  },
  jahat: {
    sheets: [
      sheetOf(`x${hostile.slice(0, 24)}`, [
        [`Tabel 3.1 Capaian Kinerja ${hostile}`],
        headings,
        [1, hostile, '90,00', '84,00', '50,00%', hostile],
      ]),
    ],
  },
  panjang: {
    sheets: [
      sheetOf('Lembar dengan nama terpanjang..', [
        [`Tabel 3.1 Capaian Kinerja ${'Kecamatan'.repeat(60)}`],
        headings,
        [1, 'tanpaspasi'.repeat(200), '90,00', '84,00', '50,00%', 'SangatTinggi'.repeat(40)],
        [2, 'مؤشر الأداء '.repeat(60), '90,00', '84,00', '50,00%', 'عالية جدا'],
        // Rows that agree: where every row fails, the column is not what its heading says.
        [3, 'Indeks Kepuasan Masyarakat', '80,00', '76,00', '95,00%', 'Sangat Tinggi'],
        [4, 'Persentase pelayanan tepat waktu', '80,00', '60,00', '75,00%', 'Sedang'],
        [5, 'Nilai SAKIP', '75,00', '60,00', '80,00%', 'Tinggi'],
      ]),
    ],
  },
  besar: {
    sheets: [
      sheetOf(
        'Besar',
        Array.from({ length: CELLS_PER_REQUEST * 3 }, () => [1]),
      ),
    ],
  },
};

/** A single table is only a part of a report, and the checker says so; here that is left out. */
function checkTablesOnly(workbook: Workbook) {
  const result = check(workbook);
  return { ...result, findings: result.findings.filter(({ place, rule }) => place !== null || rule !== 'kelengkapan') };
}

const [name = '', failure, on = ''] = location.search.slice(1).split('&');
const grid = new MemoryGrid(workbooks[name] ?? { sheets: [] });
const host = new SwitchedHost(grid, undefined, on in switches ? [on as SwitchName] : []);

/** Which round trip of a conversation fails, and how; the first screen looks at the workbook too, so only after a click. */
const failures: Readonly<Record<string, readonly [number, OfficeFailureCode]>> = {
  gagal: [3, 'InvalidOperationInCellEditMode'],
  lain: [1, 'GeneralException'],
};
const [failing, code] = failures[failure ?? ''] ?? [0, 'GeneralException'];
let isToFail = false;
const arm = (): void => {
  isToFail = true;
};
addEventListener('click', arm, { capture: true, once: true });

/** Lets a test hold up the conversations with Excel, so that what is shown meanwhile can be seen and clicked. */
const held = { from: Infinity, reached: 0 };
Object.assign(globalThis, {
  held,
  readGrid: () => readWorkbook(new StrictHost(grid)),
  letCompute: () => host.letCompute(),
});
followSystemTheme(document.documentElement);
mountPane(document.getElementById('page') as HTMLElement, {
  excel: {
    supports: host.supports,
    run: (batch) =>
      host.run((context) => {
        let roundTrip = 0;
        return batch({
          workbook: context.workbook,
          get application() {
            return context.application;
          },
          sync: async () => {
            roundTrip += 1;
            held.reached = roundTrip;
            while (roundTrip >= held.from) await new Promise((resolve) => setTimeout(resolve, 20));
            if (!isToFail || roundTrip !== failing) return context.sync();
            isToFail = false;
            throw new OfficeFailure(code, 'The test said so.');
          },
        });
      }),
  },
  language: 'id',
  check: checkTablesOnly,
  savesNoFiles: location.hash === '#mac',
  ...(location.hash === '#uji' ? { trialPage: 'uji.html' } : {}),
  onLanguage: (language) => {
    document.documentElement.lang = language;
  },
});
