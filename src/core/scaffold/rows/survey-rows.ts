/** Rows of the satisfaction survey, from the answers to the index (Permen PANRB 14/2017). */
import type { Office, Respondent } from '../office';
import { totalRow } from './program-rows';
import { fixed, none, ownEntry, type Content, type OwnRow, type Places, type TableRow } from './row';
import { groupCountFormula } from '../../relations/group-counts';
import { respondentCountFormula } from '../../relations/respondent-count';
import { sufficiencyFormula } from '../../relations/sample-size';

/** The kind of table with the raw answers. */
export const answersKind = 'jawaban-responden';

/** The nine unsur (Permen PANRB 14/2017). */
export const unsurNames: readonly string[] = [
  'Persyaratan',
  'Sistem, Mekanisme, dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya/Tarif',
  'Produk Spesifikasi Jenis Pelayanan',
  'Kompetensi Pelaksana',
  'Perilaku Pelaksana',
  'Penanganan Pengaduan, Saran dan Masukan',
  'Sarana dan Prasarana',
];

/** By what respondents are grouped, with the groups that the form offers. */
export const respondentGroups: Readonly<Record<'sex' | 'education' | 'occupation', readonly string[]>> = {
  sex: ['Laki-laki', 'Perempuan'],
  education: ['SD', 'SMP', 'SMA/SMK', 'Diploma', 'S1', 'S2 ke atas'],
  occupation: ['PNS/TNI/Polri', 'Pegawai Swasta', 'Wirausaha', 'Petani/Nelayan', 'Pelajar/Mahasiswa', 'Lainnya'],
};

/** A formula over the answers to the unsur whose number stands in the first column; nothing while there are none. */
function overAnswers(unsur: number, write: (answers: string) => string): Content {
  return {
    kind: 'formula',
    write(places, row) {
      const all = places.columns(answersKind, 'jawabanUnsur');
      if (all === null) return null;
      const answers = `INDEX(${all},0,${row.cell('nomor') ?? unsur + 1})`;
      return `=IF(COUNTIF(${answers},">0")=0,"",${write(answers)})`;
    },
  };
}

/** One row per respondent: the answers, and what is known of the person. */
export function answerRows(office: Office): TableRow[] {
  const personal = ['sex', 'education', 'occupation'] as const;
  return office.respondents.map((respondent: Respondent, index) => ({
    total: false,
    content(role, _offset, nth) {
      if (role === 'responden') return fixed(index + 1);
      if (role === 'jawabanUnsur') return ownEntry(respondent.answers[nth] ?? null);
      const known = personal.find((each) => each === role);
      return known === undefined ? none : ownEntry(respondent[known]);
    },
  }));
}

/** One row per unsur: how often each answer was given. */
export function countRows(): TableRow[] {
  return unsurNames.map((name, index) => ({
    total: false,
    content(role, _offset, nth) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'unsur') return fixed(name);
      return role === 'jawaban' ? overAnswers(index, (answers) => `COUNTIF(${answers},${nth + 1})`) : none;
    },
  }));
}

/** One row per unsur with its average, and one with the index. */
export function averageRows(): TableRow[] {
  const rows: TableRow[] = unsurNames.map((name, index) => ({
    total: false,
    content(role) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'unsur') return fixed(name);
      if (role === 'nilaiRataRata') return overAnswers(index, (answers) => `AVERAGEIF(${answers},">0")`);
      return none;
    },
  }));
  rows.push({
    total: true,
    content: (role) => (role === 'unsur' ? fixed('Indeks Kepuasan Masyarakat (IKM)') : none),
  });
  return rows;
}

/** One row per group of respondents, and the total. */
export function respondentRows(group: keyof typeof respondentGroups): TableRow[] {
  const rows: TableRow[] = respondentGroups[group].map((name) => ({
    total: false,
    content(role) {
      if (role === 'kelompok') return fixed(name);
      if (role !== 'responden') return none;
      return {
        kind: 'formula',
        write(places, row) {
          const people = places.column(answersKind, group);
          const answers = places.columns(answersKind, 'jawabanUnsur');
          return people === null || answers === null ? null : groupCountFormula(answers, people, row.first);
        },
      };
    },
  }));
  return [...rows, totalRow('kelompok')];
}

/** One row: how many people use the service, how many must answer, how many did, and whether that is enough. */
export function sampleRows(office: Office): TableRow[] {
  return [
    {
      total: false,
      content(role) {
        if (role === 'populasi') return ownEntry(office.lists['sampel-skm']?.[0]?.populasi ?? null);
        if (role === 'jumlahResponden') return { kind: 'formula', write: writeRespondentCount };
        return role === 'keterangan' ? { kind: 'formula', write: writeSufficiency } : none;
      },
    },
  ];
}

function writeRespondentCount(places: Places): string | null {
  const columns = unsurNames.map((_, unsur) => places.column(answersKind, 'jawabanUnsur', unsur));
  return columns.includes(null) ? null : respondentCountFormula(columns.map((each) => each!));
}

function writeSufficiency(_places: Places, row: OwnRow): string | null {
  const least = row.cell('sampelMinimal');
  const respondents = row.cell('jumlahResponden');
  return least === null || respondents === null ? null : sufficiencyFormula(least, respondents);
}
