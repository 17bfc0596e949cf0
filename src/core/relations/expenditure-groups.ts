/**
 * A recapitulation of expenditure by group (Belanja Barang, Belanja Jasa, …) adds up the rows of the detailed table that
 * belong to the group. The grouping follows the chart of accounts by the wording of the rows, menurut praktik; because
 * offices word them freely, a group is compared only when its budgets agree to the rupiah.
 *
 * @aturan silang
 * @judul Rekapitulasi belanja
 * @apa Baris rekapitulasi belanja (Belanja Barang, Belanja Jasa, …) = jumlah baris kelompok itu di tabel rincian.
 * @mengapa Rekapitulasi biasanya diketik terpisah dari rinciannya, sehingga tertinggal bila rinciannya berubah.
 * @sumber Pengelompokan menurut praktik; dibandingkan hanya bila anggarannya cocok sampai rupiah.
 * @salah
 *   Tabel Realisasi Belanja
 *   Uraian Belanja | Anggaran (Rp) | Realisasi (Rp)
 *   Belanja Alat Tulis Kantor | 20.000.000 | 19.000.000
 *   Belanja Makanan dan Minuman | 30.000.000 | 29.000.000
 *   Belanja Jasa Tenaga Ahli | 10.000.000 | 9.000.000
 *   Belanja Sewa Gedung | 15.000.000 | 14.000.000
 *   Belanja Pemeliharaan Gedung | 40.000.000 | 38.000.000
 *
 *   Rekap Belanja
 *   Jenis Belanja | Anggaran (Rp) | Realisasi (Rp)
 *   Belanja Barang | 50.000.000 | 48.000.000
 *   Belanja Jasa | 25.000.000 | 23.600.000 !silang
 *   Belanja Pemeliharaan | 40.000.000 | 38.000.000
 * @benar
 *   Tabel Realisasi Belanja
 *   Uraian Belanja | Anggaran (Rp) | Realisasi (Rp)
 *   Belanja Alat Tulis Kantor | 20.000.000 | 19.000.000
 *   Belanja Makanan dan Minuman | 30.000.000 | 29.000.000
 *   Belanja Jasa Tenaga Ahli | 10.000.000 | 9.000.000
 *   Belanja Sewa Gedung | 15.000.000 | 14.000.000
 *   Belanja Pemeliharaan Gedung | 40.000.000 | 38.000.000
 *
 *   Rekap Belanja
 *   Jenis Belanja | Anggaran (Rp) | Realisasi (Rp)
 *   Belanja Barang | 50.000.000 | 48.000.000
 *   Belanja Jasa | 25.000.000 | 23.000.000
 *   Belanja Pemeliharaan | 40.000.000 | 38.000.000
 * @perbaiki Jumlahkan baris kelompok itu dari tabel rincian.
 */
import { bestOf } from '../best-of';
import { groupBy } from '../group-by';
import { normalisedText } from '../names/normalised-text';
import { rememberTexts } from '../remember';
import type { AcrossRelation, Equation } from '../tables/relation';
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { placeOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { AddingEquation } from './base-equation';

/** Groups by the words of a row; the first that fits counts. */
const groups: readonly (readonly [string, RegExp])[] = [
  ['modal', /^belanja modal\b/],
  ['perjalanan dinas', /\bperjalanan dinas\b/],
  ['pemeliharaan', /^belanja pemeliharaan\b/],
  ['pertimbangan lain', /\bpertimbangan objektif\b|^(?:belanja )?honorarium.*\bpengelola(?:an)? keuangan\b/],
  ['tambahan penghasilan', /\btambahan penghasilan\b/],
  ['jasa', /\bnon\s?-?(?:asn|pns)\b/],
  ['gaji', /\bgaji\b|\btunjangan\b|\b(?:pns|asn|pppk)\b/],
  ['jasa', /\bjasa\b|\bhonorarium\b|\blembur\b|\btagihan\b|\bkawat\b|\biuran\b|\bsewa\b|\bkonsultansi\b|\bpajak\b/],
  ['barang', /^belanja\b/],
];

/** Rows of a recapitulation that name a whole group, by their exact wording. */
const recapNames: ReadonlyMap<string, string> = new Map([
  ['belanja modal', 'modal'],
  ['belanja perjalanan dinas', 'perjalanan dinas'],
  ['belanja pemeliharaan', 'pemeliharaan'],
  ['belanja tambahan penghasilan asn', 'tambahan penghasilan'],
  ['belanja tambahan penghasilan pns', 'tambahan penghasilan'],
  ['belanja gaji dan tunjangan asn', 'gaji'],
  ['belanja gaji dan tunjangan pns', 'gaji'],
  ['belanja jasa', 'jasa'],
  ['belanja barang', 'barang'],
]);

const fewestGroups = 3;

/** So many names of expenditure are remembered: the chart of accounts gives every office the same. */
const mostNames = 2000;

const inOneSpelling = rememberTexts(mostNames, normalisedText);

function nameOf(values: TableValues, item: number): string {
  return inOneSpelling(values.text('program', item));
}

const groupOf = rememberTexts(mostNames, (text) => groups.find(([, pattern]) => pattern.test(text))?.[0] ?? null);

/** The equations between one recapitulation and one detailed table of expenditure. */
export const expenditureGroups: AcrossRelation = (tables) => {
  const named = new Map(tables.map((values) => [values, recapRows(values)]));
  const recaps = tables.filter((values) => named.get(values)!.size >= fewestGroups);
  const details = tables.filter((values) => !recaps.includes(values));
  if (recaps.length !== 1 || details.length !== 1) return [];
  const [recap, detail] = [recaps[0]!, details[0]!];
  const members = membersOf(detail);
  const equations: Equation[] = [];
  for (const [group, item] of named.get(recap)!) {
    const rows = members.get(group);
    if (rows === undefined || !budgetsAgree(recap, item, detail, rows)) continue;
    const spent = latest(recap, 'realisasiAnggaran');
    const spentInDetail = latest(detail, 'realisasiAnggaran');
    if (spent === null || spentInDetail === null) continue;
    const result = recap.quantity(spent, item);
    const parts = rows.map((row) => detail.quantity(spentInDetail, row)).filter((part) => part !== null);
    if (result !== null && parts.length > 0)
      equations.push(new GroupEquation(result, parts, recap.text('program', item)));
  }
  return equations;
};

function recapRows(values: TableValues): Map<string, number> {
  const rows = new Map<string, number>();
  values.table.rows.forEach((_, item) => {
    const group = recapNames.get(nameOf(values, item));
    if (group !== undefined && !rows.has(group)) rows.set(group, item);
  });
  return rows;
}

/** The rows of expenditure (those without rows of their own) of each group. */
function membersOf(values: TableValues): Map<string | null, number[]> {
  const hasChildren = new Set(values.table.parents ?? []);
  const members = [...values.table.rows.keys()].filter(
    (item) => !hasChildren.has(item) && /^(?:belanja|honorarium|tambahan)\b/.test(nameOf(values, item)),
  );
  return groupBy(members, (item) => groupOf(nameOf(values, item)));
}

/** The column of the latest year that plays a role. */
function latest({ table }: TableValues, role: string): TableColumn | null {
  return bestOf(columnsWithRole(table, role), ({ year }) => year ?? 0);
}

function budgetsAgree(recap: TableValues, item: number, detail: TableValues, rows: readonly number[]): boolean {
  const [own, inDetail] = [latest(recap, 'anggaran'), latest(detail, 'anggaran')];
  if (own === null || inDetail === null) return false;
  const budget = recap.numbers(own).values[item]!;
  const parts = detail.numbers(inDetail).values;
  let sum = 0;
  for (const row of rows) if (!Number.isNaN(parts[row])) sum += parts[row]!;
  return budget !== 0 && sum === budget;
}

class GroupEquation extends AddingEquation {
  readonly rule = 'silang';

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    private readonly name: string,
  ) {
    super(result, operands);
  }

  explain(expected: number): Message {
    const [first, ...others] = this.operands;
    return {
      id: 'silang.belanja',
      values: { name: this.name, ...this.shown(expected), parts: String(1 + others.length), place: placeOf(first!) },
    };
  }
}
