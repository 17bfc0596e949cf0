/** A report of any length, for measuring: the same kinds of tables as a real one, with as many rows as wanted. */
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';

type Row = (Cell | undefined)[];

/** Kegiatan of a programme and sub kegiatan of a kegiatan, as many as real reports have at most. */
const CHILDREN = 5;
const ROWS_OF_PROGRAMME = 1 + CHILDREN + CHILDREN * CHILDREN;

const NOUNS = ['pelayanan', 'pembinaan', 'koordinasi', 'pemberdayaan', 'penyusunan', 'fasilitasi', 'evaluasi'];
const OBJECTS = ['desa', 'masyarakat', 'kelembagaan', 'perencanaan', 'dokumen keuangan', 'aset daerah', 'ketertiban'];

function text(value: string): Cell {
  return { value };
}

function sheet(name: string, title: string, headings: readonly string[], rows: readonly Row[]): Sheet {
  const top: Row[] = [[text(title)], headings.map(text)];
  return { name, hidden: false, rows: [...top, ...rows], merges: [], hiddenRows: [], hiddenColumns: [] };
}

/** A name that no other row has, with words that many rows share. */
function nameOf(index: number): string {
  const noun = NOUNS[index % NOUNS.length]!;
  const object = OBJECTS[Math.floor(index / NOUNS.length) % OBJECTS.length]!;
  return `${noun} ${object} wilayah ${index + 1}`;
}

function capaianRow(index: number): Row {
  const target = 50 + (index % 50);
  const realisasi = 40 + ((index * 7) % 60);
  const capaian = Math.round((realisasi / target) * 10_000) / 10_000;
  const percent = Math.round(capaian * 100);
  const label =
    percent > 90
      ? 'Sangat Tinggi'
      : percent > 75
        ? 'Tinggi'
        : percent > 65
          ? 'Sedang'
          : percent > 50
            ? 'Rendah'
            : 'Sangat Rendah';
  return [
    { value: index + 1 },
    text(`Meningkatnya ${nameOf(Math.floor(index / 3))}`),
    text(`Persentase ${nameOf(index)}`),
    text('%'),
    { value: target },
    { value: realisasi },
    { value: capaian, format: '0.00%' },
    text(label),
  ];
}

function moneyRow(code: string | null, name: string, anggaran: number, realisasi: number): Row {
  const money = '#,##0';
  const share = Math.round((realisasi / anggaran) * 10_000) / 10_000;
  const amounts: Row = [
    { value: anggaran, format: money },
    { value: realisasi, format: money },
    { value: share, format: '0.00%' },
    { value: anggaran - realisasi, format: money },
  ];
  return code === null ? [text(name), ...amounts] : [text(code), text(name), ...amounts];
}

/** A programme with its kegiatan and sub kegiatan, whose amounts add up. */
function programmeRows(index: number, hasCodes: boolean): Row[] {
  const below: Row[] = [];
  const programme = { anggaran: 0, realisasi: 0 };
  const code = `7.01.${String(index + 1).padStart(2, '0')}`;
  for (let kegiatan = 1; kegiatan <= CHILDREN; kegiatan++) {
    const rows: Row[] = [];
    const sum = { anggaran: 0, realisasi: 0 };
    for (let sub = 1; sub <= CHILDREN; sub++) {
      const serial = (index * CHILDREN + kegiatan) * CHILDREN + sub;
      const anggaran = 1_000_000 + ((serial * 7919) % 90_000) * 1000;
      const realisasi = Math.round((anggaran * (80 + (serial % 20))) / 100);
      sum.anggaran += anggaran;
      sum.realisasi += realisasi;
      const name = `Sub kegiatan ${nameOf(serial)}`;
      rows.push(
        moneyRow(
          hasCodes ? `${code}.2.0${kegiatan}.0${sub}` : null,
          hasCodes ? name : nameOf(serial),
          anggaran,
          realisasi,
        ),
      );
    }
    programme.anggaran += sum.anggaran;
    programme.realisasi += sum.realisasi;
    const name = nameOf(index * CHILDREN + kegiatan);
    below.push(
      moneyRow(
        hasCodes ? `${code}.2.0${kegiatan}` : null,
        `Kegiatan ${name}`.slice(hasCodes ? 0 : 9),
        sum.anggaran,
        sum.realisasi,
      ),
      ...rows,
    );
  }
  return [
    moneyRow(hasCodes ? code : null, `PROGRAM ${nameOf(index).toUpperCase()}`, programme.anggaran, programme.realisasi),
    ...below,
  ];
}

function programmes(rows: number, hasCodes: boolean): Row[] {
  const made: Row[] = [];
  for (let index = 0; made.length + ROWS_OF_PROGRAMME <= rows; index++) {
    for (const row of programmeRows(index, hasCodes)) made.push(row);
  }
  return made;
}

/**
 * A workbook with about so many rows: a third targets and results, a third a budget with codes, a third one without.
 * @example buildLargeWorkbook(1000).sheets.length // 3
 */
export function buildLargeWorkbook(rows: number): Workbook {
  const third = Math.round(rows / 3);
  const money = ['Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'];
  return {
    sheets: [
      sheet(
        'Capaian',
        'Tabel 3.1 Capaian Kinerja Tahun 2025',
        ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
        Array.from({ length: third }, (_, index) => capaianRow(index)),
      ),
      sheet(
        'Anggaran',
        'Tabel 3.2 Realisasi Anggaran Tahun 2025',
        ['Kode', 'Program/Kegiatan', ...money],
        programmes(third, true),
      ),
      sheet(
        'Belanja',
        'Tabel 3.3 Realisasi Anggaran Belanja',
        ['Program/Kegiatan', ...money],
        programmes(third, false),
      ),
    ],
  };
}

/** How many cells of a workbook are filled. */
export function countCells(workbook: Workbook): number {
  let count = 0;
  for (const { rows } of workbook.sheets) for (const row of rows) for (const cell of row ?? []) if (cell) count++;
  return count;
}
