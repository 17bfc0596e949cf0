/** Rows of respondents by group, and the everyday words that stand for the groups. */
import { cellsWithin } from '../../workbook/growing-cells';
import { groupCountFormula, otherCountFormula } from '../../relations/group-count-equations';
import { answersKind } from './answer-summary-rows';
import { totalRow } from './program-rows';
import { fixed, formRow, formula, givenEntry, ownEntry, type Places, type TableRow } from './row';
import { answerColumns } from './survey-rows';

/** The kind of the table with the words for the groups; it is no table of the report. */
export const wordsKind = 'sebutan-responden';

/** By what respondents are grouped. */
export type RespondentGroup = 'sex' | 'education' | 'occupation';

/** The last group takes in who named none of the others, so that the groups add up to the respondents. */
const others = 'Lainnya/Tidak Mengisi';

/** The groups that the form offers, each with the words by which people call it besides. */
const groups: Readonly<Record<RespondentGroup, Readonly<Record<string, readonly string[]>>>> = {
  sex: {
    'Laki-laki': ['L', 'LK', 'Laki', 'Laki laki', 'Pria'],
    Perempuan: ['P', 'PR', 'Wanita'],
  },
  education: {
    SD: ['MI', 'SD/MI', 'Sekolah Dasar', 'SD ke bawah', 'Tidak Sekolah', 'Tidak Tamat SD'],
    SMP: ['SLTP', 'MTs', 'SMP/MTs'],
    'SMA/SMK': ['SMA', 'SMK', 'SLTA', 'SMU', 'STM', 'MA', 'SMA/MA', 'SMA/SMK/MA', 'SMA Sederajat', 'SLTA Sederajat'],
    Diploma: ['D1', 'D2', 'D3', 'D4', 'D-1', 'D-2', 'D-3', 'D-4', 'DI', 'DII', 'DIII', 'DIV', 'D-III', 'D-IV'],
    S1: ['S-1', 'S 1', 'Sarjana', 'Strata 1', 'D4/S1'],
    'S2 ke atas': ['S2', 'S-2', 'S3', 'S-3', 'S2/S3', 'Magister', 'Doktor', 'Pascasarjana'],
  },
  occupation: {
    'PNS/TNI/Polri': ['PNS', 'ASN', 'PPPK', 'P3K', 'TNI', 'Polri', 'TNI/Polri', 'Polisi', 'Guru PNS'],
    'Pegawai Swasta': ['Swasta', 'Karyawan', 'Karyawan Swasta', 'Pegawai', 'Buruh', 'Guru Honorer', 'Honorer'],
    Wirausaha: ['Wiraswasta', 'Pedagang', 'Dagang', 'Pengusaha', 'Usaha', 'UMKM', 'Wirausaha/Wiraswasta'],
    'Petani/Nelayan': ['Petani', 'Tani', 'Nelayan', 'Peternak', 'Buruh Tani', 'Pekebun'],
    'Pelajar/Mahasiswa': ['Pelajar', 'Mahasiswa', 'Siswa', 'Mahasiswi', 'Santri'],
  },
};

/** Rows for words that the office adds. */
const spareWords = 8;

/** The names of the groups of a kind, without the last one. */
export const respondentGroups: Readonly<Record<RespondentGroup, readonly string[]>> = {
  sex: Object.keys(groups.sex),
  education: Object.keys(groups.education),
  occupation: Object.keys(groups.occupation),
};

/** One row per word with its group, and some for words that the office adds. */
export function wordRows(): TableRow[] {
  const words = Object.values(groups).flatMap((names) =>
    Object.entries(names).flatMap(([group, all]) =>
      all.map((word) => formRow({ sebutan: givenEntry(word), masukKelompok: givenEntry(group) })),
    ),
  );
  const spare = formRow({ sebutan: ownEntry(null), masukKelompok: ownEntry(null) });
  return [...words, ...new Array<TableRow>(spareWords).fill(spare)];
}

/** One row per group of respondents, one for all others, and the total. */
export function respondentRows(group: RespondentGroup): TableRow[] {
  const rows = [...respondentGroups[group], others].map((name) => {
    const responden = formula((places, row) =>
      name === others ? countOfOthers(places, row.fromHeading) : countOfGroup(places, group, row.first),
    );
    return formRow({ kelompok: fixed(name), responden });
  });
  return [...rows, { ...totalRow('kelompok'), weight: rows.length }];
}

function countOfGroup(places: Places, group: RespondentGroup, name: string): string | null {
  const people = places.column(answersKind, group);
  const answers = places.columns(answersKind, 'jawabanUnsur');
  const words = places.column(wordsKind, 'sebutan');
  const names = places.column(wordsKind, 'masukKelompok');
  if (people === null || answers === null || words === null || names === null) return null;
  return groupCountFormula(answers, people, name, { words, names });
}

/** All who answered, less those of the groups above. */
function countOfOthers(places: Places, fromHeading: string): string | null {
  const columns = answerColumns(places);
  return columns === null ? null : otherCountFormula(columns, cellsWithin(fromHeading));
}
