/** The task "Overview" in English. */
import type { SummaryMessages } from './summary-messages';

/** The sentences of the task in English. */
export const en: SummaryMessages = {
  stale: 'Cells have changed since the check. Check again to bring the figures below up to date.',
  noTables: 'No table of the report was recognised yet, so there is nothing to sum up.',
  figures: 'Figures of the year',
  names: {
    capaian: 'Mean achievement',
    ikm: 'Satisfaction index (IKM)',
    serapan: 'Budget used',
    efisiensi: 'Efficiency',
    sakip: 'SAKIP score',
  },
  unknown: 'in no table',
  before: (year, figure) => `In ${year}: ${figure}`,
  doubtful: '▲ Its cell is still wrong; see the findings.',
  meanOf: (rows) => `Mean of ${rows} rows`,
  changes: (year) => `Compared with ${year}`,
  noChanges: 'No table has the realisation of last year, so there is nothing to compare with.',
  direction: {
    naik: (by) => `up ${by}`,
    turun: (by) => `down ${by}`,
    tetap: () => 'unchanged',
  },
  better: '✓ better',
  worse: '▼ worse',
  missing: 'Still open',
  errors: (count) => `Errors still to be mended: ${count}.`,
  warnings: (count) => `Warnings still to be looked at: ${count}.`,
  unfilled: (names) => `Not filled in yet: ${names}.`,
  noCauses: (count) => `Indicators without causes or solutions in the analysis: ${count}.`,
  nothingMissing: 'The check found nothing missing.',
  toFindings: 'See the findings',
  more: (count) => `… and ${count} more.`,
  charts: 'Charts',
  chartsWrong: 'Errors are still open: the charts show the numbers as they stand in the tables.',
  insert: 'Insert a sheet of charts',
  inserting: 'Inserting…',
  inserted: (sheet, charts) =>
    `The sheet ${sheet} was inserted with charts: ${charts}. They follow the cells of the tables.`,
  insertedUndrawn: (sheet) =>
    `The sheet ${sheet} was inserted. This page shows its numbers only; the charts are in the file once it is saved.`,
  copy: 'Copy picture',
  copyOf: (title) => `Copy picture: ${title}`,
  copied: 'The picture was copied. Open Word or PowerPoint and paste.',
  downloaded: (file) => `The clipboard is not allowed here, so the picture was downloaded: ${file}.`,
  notCopied:
    'The picture could not be copied, and in Excel for Mac the pane cannot save a file. Open this file in Excel on the web.',
};
