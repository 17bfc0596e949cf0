/** "Catatan hasil reviu": the letter about the report of one office, its findings in order, ready to be signed. */
import type { Severity } from '../../core/findings/finding';
import type { LetterTable, ReviewLetter } from '../../hosts/docx/review-letter';
import { officeSentence } from '../../messages/offices';
import { fileNameOf } from '../file-name';
import type { FoundLine, OfficeReport } from './office-report';

const widths = [5, 18, 52, 25];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

function placeOf({ sheet, cell }: FoundLine): string {
  if (sheet === '') return officeSentence('letter.wholeReport');
  return cell === '' ? sheet : `${sheet}, ${officeSentence('letter.cell')} ${cell}`;
}

function tableOf(heading: string, last: string, lines: readonly FoundLine[]): LetterTable[] {
  if (lines.length === 0) return [];
  const columns = ['letter.number', 'letter.place', 'letter.finding'] as const;
  return [
    {
      heading: `${heading} (${lines.length})`,
      columns: [...columns.map((column) => officeSentence(column)), last],
      widths,
      rows: lines.map((line, index) => [
        String(index + 1),
        placeOf(line),
        line.cause === '' ? line.message : `${line.message}\n${line.cause}`,
        line.reason ?? '',
      ]),
    },
  ];
}

/** The letter about a report: errors, warnings, notes, and what the office ignores with its reasons. */
export function reviewLetter({ row, figures, computed, lines }: OfficeReport): ReviewLetter {
  const { office, year, file, errors, warnings, tables } = row;
  const blank = officeSentence('letter.blank');
  const counted = lines.filter(({ reason }) => reason === null);
  const followUp = officeSentence('letter.followUp');
  return {
    title: [
      officeSentence('letter.title'),
      officeSentence('letter.report'),
      ...(office === null ? [] : [office]),
      ...(year === null ? [] : [officeSentence('letter.year', { year })]),
    ],
    facts: [
      [officeSentence('letter.id'), blank],
      [officeSentence('letter.date'), blank],
      [officeSentence('office'), office ?? blank],
      [officeSentence('file'), file.replace(/^.*[\\/]/, '')],
    ],
    paragraphs: [
      officeSentence('letter.looked', { tables, computed, figures }),
      errors + warnings === 0 ? officeSentence('letter.nothing') : officeSentence('letter.found', { errors, warnings }),
    ],
    tables: [
      ...severities.flatMap((severity) =>
        tableOf(
          officeSentence(severity),
          followUp,
          counted.filter((line) => line.severity === severity),
        ),
      ),
      ...tableOf(
        officeSentence('ignored'),
        officeSentence('reason'),
        lines.filter(({ reason }) => reason !== null),
      ),
    ],
    signatures: [officeSentence('letter.signed.office'), officeSentence('letter.signed.reviewer')],
  };
}

/** Bytes of the longest name that disks take. */
const LONGEST_NAME = 255;

/** As much of a text as fits into some bytes of UTF-8. */
function startOf(text: string, bytes: number): string {
  let start = text;
  while (new TextEncoder().encode(start).length > bytes) start = [...start].slice(0, -1).join('');
  return start.trimEnd();
}

/**
 * A name for the letter of each report, no two alike, and each short enough for a disk.
 * @example letterNames(['a/laporan.xlsx', 'b/laporan.xlsx'])
 * // ['laporan (catatan hasil reviu).docx', 'laporan (catatan hasil reviu 2).docx']
 */
export function letterNames(files: readonly string[]): string[] {
  const used = new Set<string>();
  return files.map((file) => {
    const base = fileNameOf(file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
    for (let count = 1; ; count += 1) {
      const number = count === 1 ? '' : ` ${count}`;
      const end = ` (${officeSentence('letter.file')}${number}).docx`;
      const name = `${startOf(base, LONGEST_NAME - end.length)}${end}`;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}
