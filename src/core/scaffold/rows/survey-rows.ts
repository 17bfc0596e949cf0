/** Rows of the satisfaction survey, from the answers to the index (Permen PANRB 14/2017). */
import { cellsWithin } from '../../workbook/growing-cells';
import type { Office, Respondent } from '../office';
import { answersKind, answerSummaryRows } from './answer-summary-rows';
import {
  fixed,
  formRow,
  formula,
  none,
  ownEntry,
  type Content,
  type OwnRow,
  type Places,
  type TableRow,
  type WriteFormula,
} from './row';
import { respondentCountFormula } from '../../relations/respondent-count';
import { sufficiencyFormula } from '../../relations/sample-size';

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

/** The answers have columns for so many unsur: those of the older survey, and extra ones (Permen PANRB 14/2017). */
export const mostUnsur = 14;

/** A formula over the answers to the unsur whose number stands in the first column; nothing while there are none. */
function overAnswers(unsur: number, write: (answers: string) => string): Content {
  return formula((places, row) => {
    const all = places.columns(answersKind, 'jawabanUnsur');
    if (all === null) return null;
    const number = row.cell('nomor');
    const answers = `INDEX(${all},0,${number ?? unsur + 1})`;
    const isBlank = isExtra(unsur) && number !== null ? `${number}=""` : `COUNTIF(${answers},">0")=0`;
    return `=IF(${isBlank},"",${write(answers)})`;
  });
}

/** True for an unsur that only some surveys ask: its row stays blank until it is answered. */
function isExtra(unsur: number): boolean {
  return unsur >= unsurNames.length;
}

/** The number and the name of an unsur: part of the form for the nine; an extra one gets them with its first answer. */
function unsurContent(unsur: number, role: 'nomor' | 'unsur'): Content {
  if (!isExtra(unsur)) return fixed(role === 'nomor' ? unsur + 1 : unsurNames[unsur]!);
  if (role === 'unsur') {
    const offer: WriteFormula = (_places, row) => {
      const number = row.cell('nomor');
      return number === null ? null : `=IF(${number}="","","Unsur tambahan "&${number})`;
    };
    return { kind: 'entry', key: `unsur ${unsur} nama`, value: null, offer };
  }
  return formula((places) => {
    const all = places.columns(answersKind, 'jawabanUnsur');
    return all === null ? null : `=IF(COUNTIF(INDEX(${all},0,${unsur + 1}),">0")=0,"",${unsur + 1})`;
  });
}

const allUnsur = Array.from({ length: mostUnsur }, (_, unsur) => unsur);

/** One row per respondent: the answers, and what is known of the person; then what follows from the answers. */
export function answerRows(office: Office): TableRow[] {
  const personal = ['sex', 'education', 'occupation'] as const;
  const rows = office.respondents.map((respondent: Respondent, index): TableRow => ({
    total: false,
    content(role, _offset, nth) {
      if (role === 'responden') return fixed(index + 1);
      if (role === 'jawabanUnsur') return ownEntry(respondent.answers[nth] ?? null);
      const known = personal.find((each) => each === role);
      return known === undefined ? none : ownEntry(respondent[known]);
    },
  }));
  return [...rows, ...answerSummaryRows()];
}

/** One row per unsur: how often each answer was given. */
export function countRows(): TableRow[] {
  return allUnsur.map((index) => ({
    total: false,
    content(role, _offset, nth) {
      if (role === 'nomor' || role === 'unsur') return unsurContent(index, role);
      return role === 'jawaban' ? overAnswers(index, (answers) => `COUNTIF(${answers},${nth + 1})`) : none;
    },
  }));
}

/** One row per unsur with its average, and one with the index. */
export function averageRows(): TableRow[] {
  const rows = allUnsur.map((index) =>
    formRow({
      nomor: unsurContent(index, 'nomor'),
      unsur: unsurContent(index, 'unsur'),
      nilaiRataRata: overAnswers(index, (answers) => `AVERAGEIF(${answers},">0")`),
      penimbang: { kind: 'entry', key: null, value: null, offer: equalWeight },
    }),
  );
  return [...rows, { ...formRow({ unsur: fixed('Indeks Kepuasan Masyarakat (IKM)') }), total: true }];
}

/** The weight of an unsur that was asked while all weigh the same: 1/N; an office that weighs them otherwise types its own. */
const equalWeight: WriteFormula = (places, row) => {
  const average = row.cell('nilaiRataRata');
  const averages = places.column('ikm-unsur', 'nilaiRataRata');
  return average === null || averages === null ? null : `=IF(${average}="","",1/COUNT(${cellsWithin(averages)}))`;
};

/** One row: how many people use the service, how many must answer, how many did, and whether that is enough. */
export function sampleRows(office: Office): TableRow[] {
  return [
    formRow({
      populasi: ownEntry(office.lists['sampel-skm']?.[0]?.populasi ?? null),
      jumlahResponden: formula(writeRespondentCount),
      keterangan: formula(writeSufficiency),
    }),
  ];
}

function writeRespondentCount(places: Places): string | null {
  const columns = answerColumns(places);
  return columns === null ? null : respondentCountFormula(columns);
}

/** The columns of the answers, or null where the form has none. */
export function answerColumns(places: Places): string[] | null {
  const columns = Array.from({ length: mostUnsur }, (_, unsur) => places.column(answersKind, 'jawabanUnsur', unsur));
  return columns.every((column) => column !== null) ? columns : null;
}

function writeSufficiency(_places: Places, row: OwnRow): string | null {
  const least = row.cell('sampelMinimal');
  const respondents = row.cell('jumlahResponden');
  return least === null || respondents === null ? null : sufficiencyFormula(least, respondents);
}
