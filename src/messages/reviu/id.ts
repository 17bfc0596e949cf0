/** What the sheet Kertas Reviu Mandiri says; it is signed, so it is Indonesian whatever the language of the pane. */
import { layoutOf } from '../../core/layouts';
import type { ReviuSentences } from '../../core/reviu/plan-reviu';
import { formatPlace } from '../../core/workbook/address';
import { formatMessage } from '..';

/** The items menurut praktik, after Permen PANRB 53/2014, Lampiran III. */
export const reviuSentences: ReviuSentences = {
  sheet: 'Kertas Reviu',
  title: (office, year) =>
    ['Kertas Reviu Mandiri Laporan Kinerja', office ?? '', year === null ? '' : `Tahun ${String(year)}`]
      .filter((words) => words !== '')
      .join(' '),
  note: 'Jawaban yang sudah terisi berasal dari pemeriksaan buku kerja pada saat lembar ini dibuat; ganti bila tidak cocok. Sisanya dijawab oleh petugas reviu.',
  headings: ['No.', 'Pernyataan Reviu', 'Jawaban (ya/tidak)', 'Dasar Jawaban', 'Catatan Reviu'],
  parts: { format: 'I. FORMAT', mekanisme: 'II. MEKANISME PENYUSUNAN', substansi: 'III. SUBSTANSI' },
  items: {
    dataPenting: 'Laporan menampilkan data penting: perjanjian kinerja, capaian kinerja, dan realisasi anggaran.',
    target: 'Laporan menyajikan target kinerja.',
    capaian: 'Laporan menyajikan capaian tiap indikator kinerja.',
    keuangan: 'Laporan menyajikan akuntabilitas keuangan, dan jumlahnya cocok.',
    lampiran: 'Lampiran yang mendukung laporan disertakan.',
    perbaikan: 'Laporan menyajikan upaya perbaikan ke depan.',
    unit: 'Laporan disusun oleh unit yang bertugas menyusunnya.',
    didukungData: 'Informasi dalam laporan didukung data yang memadai.',
    alurData: 'Ada mekanisme penyampaian data dari unit kerja ke penyusun laporan.',
    penanggungJawab: 'Penanggung jawab pengumpulan data ditetapkan di tiap unit kerja.',
    keandalan: 'Data kinerja diyakini keandalannya.',
    analisisDiketahui: 'Analisis dalam laporan diketahui unit kerja yang bersangkutan.',
    samaPk: 'Sasaran, indikator, dan target dalam laporan sama dengan perjanjian kinerja.',
    anggaranPk: 'Anggaran dalam laporan sama dengan perjanjian kinerja.',
    selarasRenstra: 'Sasaran, indikator, dan target selaras dengan Renstra.',
    selarasIku: 'Indikator selaras dengan Indikator Kinerja Utama.',
    alasan: 'Bila tidak sama atau tidak selaras, alasannya dijelaskan.',
    perhitungan: 'Capaian dihitung dengan benar, dan cara menghitungnya dapat ditunjukkan.',
    tahunLalu: 'Capaian dibandingkan dengan tahun lalu dan beberapa tahun sebelumnya.',
    jangkaMenengah: 'Realisasi sampai tahun ini dibandingkan dengan target akhir Renstra.',
    standarNasional: 'Realisasi dibandingkan dengan standar nasional, bila ada.',
    efisiensi: 'Efisiensi penggunaan sumber daya dianalisis.',
    penunjang: 'Program dan kegiatan yang menunjang keberhasilan atau kegagalan dianalisis.',
    mengukur: 'Indikator kinerja benar-benar mengukur sasarannya.',
    smart: 'Indikator kinerja memenuhi SMART (spesifik, terukur, dapat dicapai, relevan, berjangka waktu).',
  },
  choices: ['ya', 'tidak'],
  missing: (kind) => `Tabel belum ada atau belum diisi: ${layoutOf(kind)?.name ?? kind}.`,
  error: ({ place, message }) => `${place === null ? '' : `${formatPlace(place)}: `}${formatMessage(message, 'id')}`,
  more: (count) => `… dan ${String(count)} kesalahan lagi; jalankan Periksa.`,
  byPerson: 'Dijawab petugas reviu.',
  counts: { yes: 'Jumlah jawaban ya', no: 'Jumlah jawaban tidak', open: 'Belum dijawab' },
  signature: ['Tempat, tanggal', 'Jabatan', 'Nama', 'NIP', 'Tanda tangan'],
};
