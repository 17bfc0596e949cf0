import type { LeftSentences } from '.';

/** In Indonesian. */
export const id: LeftSentences = {
  table: ({ sheet, name }) => `Lembar ${sheet} (${name}): tidak ada lembar standarnya di profil ini.`,
  sheet: ({ sheet }) => `Lembar ${sheet}: tidak dikenali.`,
  realisasi: ({ indicator }) => `“${indicator}”: realisasi tahun lalu tidak ada; isi di tabel perbandingan.`,
  target: ({ indicator }) => `“${indicator}”: target tahun lalu tidak ada; isi di tabel perbandingan.`,
  satuan: ({ indicator }) => `“${indicator}”: satuan tidak ada; isi di perjanjian kinerja.`,
  renstra: ({ indicator }) => `“${indicator}”: target Renstra tahun ini tidak ada; isi di tabel Renstra.`,
  newRenstra: ({ startYear, endYear }) =>
    `Renstra yang lama sudah berakhir: isi target Renstra ${String(startYear)}–${String(endYear)}.`,
  programs: () => 'Program: tidak ada tabel program yang dikenali; isi sendiri.',
};
