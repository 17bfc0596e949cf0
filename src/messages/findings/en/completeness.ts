/** What the checker says about missing tables, columns, indicators and cells, in English. */
export const completeness = {
  'kelengkapan.part':
    'This workbook holds a part of an LKjIP. A complete report also has: {tables} (Permen PANRB 53/2014).',
  'kelengkapan.table': 'The table “{table}” is missing, and the regional profile asks for it.',
  'kelengkapan.table.unread':
    'The table “{table}” was not found. There is the title “{title}”, but its table was not recognised; use the column headings of the standard sheet.',
  'kelengkapan.table.pk':
    'There is no table of the performance agreement. Chapter II shows its objectives, indicators and targets.',
  'kelengkapan.table.capaian':
    'Target against realisasi of this year is missing. Chapter III must show it for every indicator, with its achievement (Permen PANRB 53/2014, III.A.1).',
  'kelengkapan.table.perbandingan-tahun':
    'The comparison with earlier years is missing. Chapter III must show realisasi and achievement beside those of last year and some years before (Permen PANRB 53/2014, III.A.2).',
  'kelengkapan.table.kemajuan-renstra':
    'The comparison with the medium-term target is missing. Chapter III must show the realisasi to date beside the final target of the Renstra (Permen PANRB 53/2014, III.A.3).',
  'kelengkapan.table.standar-nasional':
    'The comparison with a national standard is missing. Show realisasi beside a national or provincial standard, or state that there is none (Permen PANRB 53/2014, III.A.4).',
  'kelengkapan.table.analisis':
    'No table analyses success and failure. Make sure that chapter III tells causes and solutions (Permen PANRB 53/2014, III.A.5).',
  'kelengkapan.table.efisiensi':
    'The analysis of the efficient use of resources is missing. Chapter III must show achievement beside the budget used (Permen PANRB 53/2014, III.A.6).',
  'kelengkapan.table.program-penunjang':
    'The analysis of supporting programmes is missing. Chapter III must show which programmes and activities supported success or failure (Permen PANRB 53/2014, III.A.7).',
  'kelengkapan.table.realisasi-anggaran':
    'The table of the realised budget is missing. Chapter III must show budget and realisasi of each programme (Permen PANRB 53/2014, III.B).',
  'kelengkapan.column.capaian':
    'This table has no column for the achievement (capaian, %), and no other table has one. Add it: realisasi ÷ target (Permen PANRB 53/2014, III.A.1).',
  'kelengkapan.column.kategori':
    'This table has no column for the category, and no other table has one. The category says what an achievement means on the scale of the report.',
  'kelengkapan.indicator.error':
    'The indicator “{name}” is in the performance agreement, but no table shows its realisasi and achievement.',
  'kelengkapan.indicator.warning':
    'The indicator “{name}” is in the performance agreement, but was not found in the tables of achievement. It may stand there under another name; use the same one.',
  'kelengkapan.indicator.unagreed':
    'The indicator “{name}” is reported, but is not in the performance agreement. The report and the agreement must have the same indicators.',
  'kelengkapan.cell': 'The column {column} is blank for “{name}”. If there is no such number, write N/A.',
  'kelengkapan.row': 'The row “{name}” has no target, realisasi and achievement yet.',
} as const;
