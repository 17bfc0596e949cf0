import { entryKey, type Entries, type Entry, type OfficeProgram } from '../office';

function parent(
  level: 1 | 2,
  kode: string,
  program: string,
  indicator: Entries,
  supports: number | null = null,
): OfficeProgram {
  return { level, supports, entries: { kode, program, ...indicator } };
}

function part(
  kode: string,
  program: string,
  indicator: Entries,
  anggaran: number,
  realisasiAnggaran: number,
): OfficeProgram {
  return { level: 3, supports: null, entries: { kode, program, ...indicator, anggaran, realisasiAnggaran } };
}

function measure(indikatorProgram: string, satuan: string, target: number, realisasi: number): Entries {
  return {
    indikatorProgram,
    satuan,
    target,
    realisasi,
    menunjang: realisasi >= target ? 'Menunjang' : 'Menunjang sebagian',
  };
}

/** Three programmes with their kegiatan and sub kegiatan, by the nomenclature (Kepmendagri 900.1.15.5-1317/2023). */
const programs: readonly OfficeProgram[] = [
  parent(
    1,
    '7.01.01',
    'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
    measure('Persentase layanan perkantoran terpenuhi', '%', 100, 98.5),
    2,
  ),
  parent(
    2,
    '7.01.01.2.01',
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    measure('Dokumen perencanaan dan evaluasi tepat waktu', 'Dokumen', 8, 8),
  ),
  part(
    '7.01.01.2.01.0001',
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    measure('Jumlah dokumen perencanaan', 'Dokumen', 4, 4),
    18_500_000,
    18_210_000,
  ),
  part(
    '7.01.01.2.01.0007',
    'Evaluasi Kinerja Perangkat Daerah',
    measure('Jumlah laporan evaluasi', 'Laporan', 4, 4),
    12_750_000,
    12_400_500,
  ),
  parent(
    2,
    '7.01.01.2.02',
    'Administrasi Keuangan Perangkat Daerah',
    measure('Laporan keuangan tepat waktu', 'Laporan', 14, 14),
  ),
  part(
    '7.01.01.2.02.0001',
    'Penyediaan Gaji dan Tunjangan ASN',
    measure('Jumlah pegawai yang dibayar', 'Orang', 24, 24),
    1_845_600_000,
    1_790_233_410,
  ),
  part(
    '7.01.01.2.02.0005',
    'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
    measure('Jumlah laporan keuangan', 'Laporan', 2, 2),
    6_300_000,
    6_300_000,
  ),
  parent(
    1,
    '7.01.02',
    'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik',
    measure('Persentase pelayanan sesuai standar', '%', 95, 96.2),
    0,
  ),
  parent(
    2,
    '7.01.02.2.01',
    'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
    measure('Jumlah koordinasi yang terlaksana', 'Kegiatan', 12, 12),
  ),
  part(
    '7.01.02.2.01.0001',
    'Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait',
    measure('Jumlah laporan koordinasi', 'Laporan', 3, 3),
    64_200_000,
    61_875_250,
  ),
  part(
    '7.01.02.2.01.0002',
    'Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan',
    measure('Jumlah peserta rapat', 'Orang', 120, 120),
    9_400_000,
    9_250_000,
  ),
  parent(
    2,
    '7.01.02.2.04',
    'Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat',
    measure('Persentase urusan yang dilaksanakan', '%', 100, 97.5),
  ),
  part(
    '7.01.02.2.04.0001',
    'Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha',
    measure('Jumlah rekomendasi yang diterbitkan', 'Rekomendasi', 40, 39),
    15_000_000,
    14_120_000,
  ),
  parent(
    1,
    '7.01.03',
    'Program Pemberdayaan Masyarakat Desa dan Kelurahan',
    measure('Persentase desa yang dibina', '%', 100, 91.67),
    3,
  ),
  parent(
    2,
    '7.01.03.2.01',
    'Koordinasi Kegiatan Pemberdayaan Desa',
    measure('Jumlah desa yang dibina', 'Desa', 12, 11),
  ),
  part(
    '7.01.03.2.01.0001',
    'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
    measure('Jumlah musyawarah yang didampingi', 'Kegiatan', 24, 22),
    42_600_000,
    38_940_000,
  ),
  part(
    '7.01.03.2.01.0003',
    'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
    measure('Jumlah desa yang dievaluasi', 'Desa', 12, 9),
    21_350_000,
    17_925_000,
  ),
  parent(
    2,
    '7.01.03.2.03',
    'Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan',
    measure('Jumlah lembaga yang dibina', 'Lembaga', 12, 12),
  ),
  part(
    '7.01.03.2.03.0001',
    'Penyelenggaraan Lembaga Kemasyarakatan',
    measure('Jumlah peserta pembinaan', 'Orang', 480, 465),
    27_800_000,
    27_150_000,
  ),
];

/** What the change of the budget took from some sub kegiatan and gave to others. */
const changes: Readonly<Record<string, number>> = {
  '7.01.01.2.01.0007': 1_250_000,
  '7.01.02.2.01.0001': 4_200_000,
  '7.01.03.2.03.0001': -5_450_000,
};
/** Years of any Renstra that the report is of, less that of the report. */
const renstraYears = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
/** A plan has so many years. */
const planLength = 5;
const yearlyGrowth = 0.04;
const hundredThousand = 100_000;

/** The sum of what the sub kegiatan of a programme or kegiatan have. */
function sumOfParts({ entries }: OfficeProgram, amountOf: (part: OfficeProgram) => number): number {
  return programs
    .filter((part) => part.level === 3 && String(part.entries.kode).startsWith(String(entries.kode)))
    .reduce((sum, part) => sum + amountOf(part), 0);
}

/** What the Renstra planned for a programme or kegiatan year by year. */
function renstraOf(program: OfficeProgram): Entries {
  const { target, satuan } = program.entries;
  const budget = sumOfParts(program, (part) => Number(part.entries.anggaran));
  const entries: Record<string, Entry> = {
    kondisiAwal: target!,
    kondisiAkhir: satuan === '%' ? target! : Number(target) * planLength,
    lokasi: program.level === 1 ? 'Kecamatan Contoh' : null,
  };
  for (const offset of renstraYears) {
    const planned = budget * (1 + yearlyGrowth * offset);
    entries[entryKey('target', offset)] = target!;
    entries[entryKey('paguIndikatif', offset)] = Math.round(planned / hundredThousand) * hundredThousand;
  }
  return entries;
}

/** Three programmes with their kegiatan and sub kegiatan, before and after the change of the agreement. */
export const examplePrograms: readonly OfficeProgram[] = programs.map((program) => ({
  ...program,
  entries: {
    ...renstraOf(program),
    ...program.entries,
    targetPerubahan: program.entries.target!,
    anggaranAwal: sumOfParts(program, ({ entries }) => Number(entries.anggaran) - (changes[String(entries.kode)] ?? 0)),
  },
}));
