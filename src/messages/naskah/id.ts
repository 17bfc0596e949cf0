/** What the draft of a report says. It is Indonesian, whatever the language of the pane: the report is. */
import type { IndicatorNumbers, NaskahSentences } from '../../core/naskah/naskah-sentences';
import { formatPlace } from '../../core/workbook/address';
import { formatMessage } from '..';
import { id as chart } from '../charts/id';

/** A number with its unit behind it, unless the unit is its sign. */
function withUnit(number: string, unit: string): string {
  if (unit === '' || !/\d$/.test(number) || /^(?:-|n\/?a)$/i.test(unit)) return number;
  return /^(?:%|persen)$/i.test(unit) ? `${number}%` : `${number} ${unit}`;
}

/** What clerks write where there is no number. */
function isMissing(text: string): boolean {
  return /^(?:-|–|#?n\/?a)?$/i.test(text);
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function indicator({ unit, target, realisasi, capaian, kategori, change, isLowerBetter }: IndicatorNumbers): string {
  if (isMissing(realisasi)) return `Target ${withUnit(target, unit)}; realisasi tidak ada.`;
  const against = isMissing(target) ? '' : ` dari target ${withUnit(target, unit)}`;
  const share = /\d$/.test(capaian) ? `${capaian}%` : capaian;
  const reached = [share, kategori].filter((each) => !isMissing(each)).join(', ');
  const first = `Realisasi ${withUnit(realisasi, unit)}${against}${reached === '' ? '' : ` (${reached})`}`;
  const then =
    change === null
      ? ''
      : change.direction === 'tetap'
        ? `, sama dengan tahun ${String(change.year)}`
        : `, ${change.direction} ${change.by} dari tahun ${String(change.year)}`;
  return `${first}${then}.${isLowerBetter ? ' Untuk indikator ini, makin rendah makin baik.' : ''}`;
}

/** The sentences of the draft; headings as in Permen PANRB 53/2014, Lampiran II. */
export const naskahSentences: NaskahSentences = {
  title: 'Laporan Kinerja Instansi Pemerintah (LKjIP)',
  labels: {
    table: 'Tabel',
    figure: 'Gambar',
    contents: 'DAFTAR ISI',
    tables: 'DAFTAR TABEL',
    figures: 'DAFTAR GAMBAR',
    noFigure: '[Tempelkan gambarnya di sini: tab Ringkasan, tombol Salin gambar.]',
    draft: 'DRAF: belum dapat diserahkan, masih ada kesalahan',
  },
  chapters: {
    BAB_I: 'BAB I PENDAHULUAN',
    BAB_II: 'BAB II PERENCANAAN KINERJA',
    BAB_III: 'BAB III AKUNTABILITAS KINERJA',
    BAB_IV: 'BAB IV PENUTUP',
    LAMPIRAN: 'LAMPIRAN',
  },
  parts: {
    gambaran: 'A. Gambaran Umum Organisasi',
    isu: 'B. Aspek Strategis dan Permasalahan Utama',
    rencana: 'A. Rencana Strategis dan Indikator Kinerja Utama',
    perjanjian: 'B. Perjanjian Kinerja',
    kinerja: 'A. Capaian Kinerja Organisasi',
    capaian: '1. Perbandingan Target dan Realisasi Kinerja Tahun Ini',
    perbandingan: '2. Perbandingan Realisasi dan Capaian Kinerja dengan Tahun-Tahun Sebelumnya',
    kemajuan: '3. Perbandingan Realisasi sampai Tahun Ini dengan Target Jangka Menengah',
    standar: '4. Perbandingan Realisasi dengan Standar Nasional',
    analisis: '5. Analisis Penyebab Keberhasilan atau Kegagalan serta Solusi yang Dilakukan',
    efisiensi: '6. Analisis Efisiensi Penggunaan Sumber Daya',
    penunjang: '7. Analisis Program dan Kegiatan yang Menunjang Keberhasilan atau Kegagalan',
    pendukung: '8. Data Pendukung Capaian',
    anggaran: 'B. Realisasi Anggaran',
    simpulan: 'A. Simpulan dan Langkah Perbaikan',
    penutup: 'B. Rekapitulasi Capaian',
    lampiran: 'Data Lampiran',
  },
  gaps: {
    gambaran: '[Tulis di sini: tugas, fungsi, dan susunan organisasi.]',
    isu: '[Tulis di sini: isu strategis dan permasalahan utama yang dihadapi.]',
    perbandingan: '[Tulis di sini: mengapa realisasi naik atau turun dibanding tahun-tahun sebelumnya.]',
    kemajuan: '[Tulis di sini: apakah target akhir Renstra dapat dicapai, dan apa yang perlu dilakukan.]',
    efisiensi: '[Tulis di sini: bagaimana anggaran, pegawai, dan sarana dihemat.]',
    penunjang: '[Tulis di sini: program dan kegiatan mana yang paling menentukan hasil, dan mengapa.]',
    anggaran: '[Tulis di sini: penyebab anggaran yang tidak terserap.]',
    simpulan: '[Tulis di sini: simpulan umum atas capaian dan langkah perbaikan untuk tahun berikutnya.]',
  },
  noTable: '[Belum ada tabelnya di buku kerja. Isi lembarnya, atau tulis di sini mengapa bagian ini tidak ada.]',
  chart,
  indicator,
  causes: (text) => `Penyebab: ${asSentence(text)}`,
  solutions: (text) => `Solusi: ${asSentence(text)}`,
  noCauses: '[Tulis di sini: penyebab keberhasilan atau kegagalan.]',
  noSolutions: '[Tulis di sini: solusi yang telah dilakukan.]',
  absorption: (year, share) => `Anggaran${year === null ? '' : ` tahun ${String(year)}`} terserap ${share}.`,
  errorsStand: (count) =>
    `NASKAH INI BELUM DAPAT DISERAHKAN: masih ada ${String(count)} kesalahan di buku kerja. Perbaiki di sana, lalu buat naskah ini lagi. Angka yang keliru diberi warna.`,
  error: ({ place, message }) => `${place === null ? '' : `${formatPlace(place)}: `}${formatMessage(message, 'id')}`,
};
