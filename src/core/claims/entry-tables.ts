/** Where each number of a report is decided: there it is typed, everywhere else it is repeated. */

/** The kind of table that decides about a role, for what is said of an indicator. */
const ofIndicators: Readonly<Record<string, string>> = {
  tujuan: 'pk',
  sasaran: 'pk',
  indikator: 'pk',
  satuan: 'pk',
  target: 'pk',
  targetPerubahan: 'pk',
  realisasi: 'capaian',
  capaian: 'capaian',
};

/** The same for programmes, kegiatan and sub kegiatan. */
const ofPrograms: Readonly<Record<string, string>> = {
  program: 'realisasi-anggaran',
  kode: 'realisasi-anggaran',
  anggaran: 'realisasi-anggaran',
  anggaranAwal: 'pk-anggaran',
  targetPerubahan: 'pk-anggaran',
  realisasiAnggaran: 'realisasi-anggaran',
};

/**
 * The kind of table in which something about an indicator or a programme is typed, or null where no table is meant
 * for it: then the first one that has it is.
 *
 * @example entryTable('indikator', 'target') // 'pk'
 */
export function entryTable(subject: 'indikator' | 'program', role: string): string | null {
  return (subject === 'indikator' ? ofIndicators[role] : ofPrograms[role]) ?? null;
}
