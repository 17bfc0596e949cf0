/**
 * @aturan kelengkapan
 * @judul Tabel yang belum ada
 * @apa Isi wajib Bab II dan Bab III yang tidak ditunjukkan oleh tabel mana pun di buku kerja.
 * @mengapa Isi yang tidak ada menjadi catatan saat reviu. Yang diminta adalah isinya; tabel jenis lain boleh
 *   menunjukkannya.
 * @sumber Permen PANRB 53/2014, III.A dan III.B.
 * @salah Buku kerja memuat perjanjian kinerja, capaian, perbandingan tahun, dan realisasi anggaran, tetapi tidak
 *   ada analisis efisiensi.
 * @benar Semua isi yang diminta profil daerah ada di salah satu tabel.
 * @perbaiki Tambahkan tabelnya dari lembar standar. Bila tabelnya ada tetapi tidak dikenali, samakan judul
 *   kolomnya.
 */
import { findingAt, type Finding } from '../findings/finding';
import { layoutOf } from '../layouts';
import { sameWord, wordsOf } from '../names/words';
import { readingAt } from '../workbook/read-cell';
import type { Sheet } from '../workbook/workbook';
import type { CheckContext } from './context';

const rule = 'kelengkapan';

/**
 * With fewer kinds of tables a workbook is a part of a report, and says nothing about the rest of it. Two of them must be
 * required ones: so a report stays one when a required table is deleted, and the deletion is said.
 */
const fewestOfReport = 3;
const fewestRequired = 2;

/**
 * Contents that a complete report has and that no table of the workbook shows. A workbook with only one or two of them
 * is told once, as a note, which ones the report needs beside.
 *
 * @example checkMissingTables(context) // a report without an efisiensi table: one error without a place
 */
export function checkMissingTables(context: CheckContext): Finding[] {
  const { requiredTables } = context.profile;
  const { tables } = context.recognition;
  if (tables.length === 0) return [];
  const found = new Set(tables.map((table) => table.layout.kind));
  const missing = requiredTables.filter((kind) => !found.has(kind) && !isShown(kind, context));
  if (missing.length === 0) return [];
  if (!isReport(context)) {
    return [findingAt(rule, 'info', null, 'kelengkapan.part', { tables: missing.map(nameOf) })];
  }
  const titles = titlesWithoutTable(context);
  const isGuess = hasUnreadFigures(context);
  return missing.map((kind) => {
    const demanded = layoutOf(kind)?.demanded;
    const title = titleOf(kind, titles);
    const [table, details] = [nameOf(kind), { expected: kind }];
    if (title !== null) return findingAt(rule, 'info', null, 'kelengkapan.table.unread', { table, title }, details);
    const { severity, id } = demanded ?? { severity: 'warning', id: 'kelengkapan.table' };
    const asSure = isGuess && severity === 'error' ? 'warning' : severity;
    return findingAt(rule, asSure, null, id, { table }, details);
  });
}

/** A scale by which others are read is no content of a report. */
function isReport({ recognition, profile }: CheckContext): boolean {
  const contents = recognition.tables.filter(({ columns }) => columns.every(({ spec }) => spec.role !== 'interval'));
  const kinds = new Set(contents.map(({ layout }) => layout.kind));
  return (
    kinds.size >= fewestOfReport && profile.requiredTables.filter((kind) => kinds.has(kind)).length >= fewestRequired
  );
}

function isShown(kind: string, context: CheckContext): boolean {
  const demanded = layoutOf(kind)?.demanded;
  return context.recognition.tables.some((table) => demanded?.shownBy?.(table, context.year) === true);
}

function nameOf(kind: string): string {
  return layoutOf(kind)?.name ?? kind;
}

/** True where figures stand under headings that were not understood, or on sheets that were not read. */
function hasUnreadFigures({ recognition, workbook: { unread = [] } }: CheckContext): boolean {
  return (
    unread.length > 0 ||
    recognition.unknown.length > 0 ||
    recognition.tables.some(
      ({ columns, open, rows, sheet }) =>
        columns.some(({ confidence }) => confidence < 1) ||
        open.some(({ index }) => rows.some((row) => readingAt(sheet, row, index).kind === 'number')),
    )
  );
}

/** The longest line that is taken for a title; a sentence about a table is none. */
const longestTitle = 150;

/** So many lines of a sheet at most are taken for titles; a longer list is a table of contents, or prose. */
const mostTitles = 200;

/** Titles whose tables were not understood, with their words: those tables are there, only not as they are known. */
function titlesWithoutTable({ recognition, workbook }: CheckContext): Map<string, string[]> {
  const titles = recognition.unknown.map((table) => table.title ?? '');
  for (const sheet of workbook.sheets) {
    const tables = recognition.tables.filter((table) => table.sheet === sheet);
    if (tables.length === 0) titles.push(sheet.name);
    for (const line of linesAboutTables(sheet)) {
      if (!tables.some(({ title }) => title?.includes(line) === true)) titles.push(line);
    }
  }
  return new Map(titles.map((title) => [title, wordsOf(title)]));
}

/** The first title that speaks of a kind of table, or null. */
function titleOf(kind: string, titles: ReadonlyMap<string, readonly string[]>): string | null {
  const phrases = (layoutOf(kind)?.titles ?? []).map(wordsOf);
  for (const [title, words] of titles) {
    const fits = phrases.some((phrase) => phrase.every((wanted) => words.some((word) => sameWord(wanted, word))));
    if (fits) return title;
  }
  return null;
}

function linesAboutTables({ rows }: Sheet): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    for (const cell of row ?? []) {
      const value = cell?.value;
      if (typeof value !== 'string' || value.length > longestTitle || !/^\s*tabel\b/i.test(value)) continue;
      const line = value.trim();
      if (!line.endsWith('.')) lines.push(line);
      if (lines.length === mostTitles) return lines;
    }
  }
  return lines;
}
