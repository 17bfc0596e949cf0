import { entryKey, type Entries, type Entry, type OfficeProgram } from '../office';

/**
 * Three programmes with their kegiatan and sub kegiatan, by the nomenclature (Kepmendagri 900.1.15.5-1317/2023): code, name,
 * indicator, its unit, target and realisasi; behind sub kegiatan their budget and what was spent of it.
 */
const listed = `
7.01.01 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Persentase layanan perkantoran terpenuhi | % | 100 | 98.5
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Dokumen perencanaan dan evaluasi tepat waktu | Dokumen | 8 | 8
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah dokumen perencanaan | Dokumen | 4 | 4 | 18500000 | 18210000
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | Jumlah laporan evaluasi | Laporan | 4 | 4 | 12750000 | 12400500
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | Laporan keuangan tepat waktu | Laporan | 14 | 14
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah pegawai yang dibayar | Orang | 24 | 24 | 1845600000 | 1790233410
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah laporan keuangan | Laporan | 2 | 2 | 6300000 | 6300000
7.01.02 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | Persentase pelayanan sesuai standar | % | 95 | 96.2
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | Jumlah koordinasi yang terlaksana | Kegiatan | 12 | 12
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait | Jumlah laporan koordinasi | Laporan | 3 | 3 | 64200000 | 61875250
7.01.02.2.01.0002 | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | Jumlah peserta rapat | Orang | 120 | 120 | 9400000 | 9250000
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | Persentase urusan yang dilaksanakan | % | 100 | 97.5
7.01.02.2.04.0001 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha | Jumlah rekomendasi yang diterbitkan | Rekomendasi | 40 | 39 | 15000000 | 14120000
7.01.03 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | Persentase desa yang dibina | % | 100 | 91.67
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | Jumlah desa yang dibina | Desa | 12 | 11
7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa | Jumlah musyawarah yang didampingi | Kegiatan | 24 | 22 | 42600000 | 38940000
7.01.03.2.01.0003 | Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan | Jumlah desa yang dievaluasi | Desa | 12 | 9 | 21350000 | 17925000
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | Jumlah lembaga yang dibina | Lembaga | 12 | 12
7.01.03.2.03.0001 | Penyelenggaraan Lembaga Kemasyarakatan | Jumlah peserta pembinaan | Orang | 480 | 465 | 27800000 | 27150000
`;
/** The index of the indicator that each programme supports. */
const supported: Readonly<Record<string, number>> = { '7.01.01': 2, '7.01.02': 0, '7.01.03': 3 };

function programOf(line: string): OfficeProgram {
  const cells = line.split(' | ');
  const [kode, program, indikatorProgram, satuan] = cells as [string, string, string, string];
  const [target, realisasi, ...money] = cells.slice(4).map(Number) as [number, number, ...number[]];
  const menunjang = realisasi >= target ? 'Menunjang' : 'Menunjang sebagian';
  const entries = { kode, program, indikatorProgram, satuan, target, realisasi, menunjang };
  if (money.length === 0) return { level: kode in supported ? 1 : 2, supports: supported[kode] ?? null, entries };
  return { level: 3, supports: null, entries: { ...entries, anggaran: money[0]!, realisasiAnggaran: money[1]! } };
}

const programs = listed.trim().split('\n').map(programOf);

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
