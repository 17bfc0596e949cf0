import { check } from '../../src/core/check';
import { formatCell } from '../../src/core/workbook/address';
import { readReport, reportNames, workbookOfReport } from '../support/reports';

/**
 * Cells that are errors only because a proved mistake is wrong, or that say the same from the other side: the number
 * that a wrong total was compared with, the cell that a copied value was copied to.
 */
const knockOn: Readonly<Record<string, readonly string[]>> = {
  'songgom-2023': ['C4', 'G31', 'F31', 'G11', 'G123', 'G4', 'G5', 'D4', 'D73', 'D85', 'D123'].map(
    (cell) => `3.4 Belanja!${cell}`,
  ),
  'jatinegara-2021': ['3.3 Perbandingan Tahun!H4'],
  'pasongsongan-2023': ['3.10 Realisasi Anggaran!D4'],
};

/** Mistakes in a scale or of the report as a whole: listed at one of several cells that are as good. */
const told = new Set(['skala', 'kelengkapan']);

describe.each(reportNames)('%s', (name) => {
  const report = readReport(name);
  const proved = report.findings.filter(({ rule, sheet, cell }) => sheet !== null && cell !== null && !told.has(rule));

  describe.each(['angka', 'teks'] as const)('%s', (form) => {
    const found = check(workbookOfReport(report, form)).findings.flatMap(({ place, rule, scope, severity }) =>
      place === null || scope === 'table'
        ? []
        : [{ cell: `${place.sheet}!${formatCell(place.row, place.column)}`, rule, severity }],
    );
    const errors = new Set(found.filter(({ severity }) => severity === 'error').map(({ cell }) => cell));
    const anything = new Set(found.map(({ cell }) => cell));
    const cellsOf = (severity: 'error' | 'rounding'): string[] =>
      proved
        .filter((finding) => finding.severity === severity && finding.soft !== true)
        .map((finding) => `${finding.sheet}!${finding.cell}`);

    test('finds every proved error at its very cell', () => {
      expect(cellsOf('error').filter((cell) => !errors.has(cell))).toEqual([]);
    });

    test('notes every rounding', () => {
      expect(cellsOf('rounding').filter((cell) => !anything.has(cell))).toEqual([]);
    });

    test('calls nothing else an error', () => {
      const listed = new Set(report.findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
      const allowed = new Set(knockOn[name]);
      expect([...errors].filter((cell) => !listed.has(cell) && !allowed.has(cell))).toEqual([]);
    });
  });
});
