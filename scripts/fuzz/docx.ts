/** Word reports: read, checked, given comments, and read again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commentReport } from '../../src/apps/comments/comment-report';
import { check } from '../../src/core/check';
import { readReport } from '../../src/hosts/files/read-report';
import { cell, makeDocx, paragraph, row, run, table } from '../../test/hosts/docx/make-docx';
import type { FuzzFormat } from './format';
import { readers } from './readers';
import { reasonOf } from './reason-of';
import { spoilPackage } from './spoil-package';

const folder = join(__dirname, '../../test/fixtures/reports');
/** The parts that are read; pictures and themes only make seeds large. */
const read = /(?:\.rels|Content_Types\].xml|word\/(?:document|numbering)\.xml)$/;

const documentPath = 'word/document.xml';
/** A report table by table, each with the paragraphs above it: a whole one takes as long as forty of these. */
function pieces(report: Uint8Array): Uint8Array[] {
  const parts = unzipSync(report, { filter: (part) => read.test(part.name) });
  const whole = strFromU8(parts[documentPath]!);
  const [start, end] = [whole.indexOf('<w:body>') + '<w:body>'.length, whole.lastIndexOf('<w:sectPr')];
  const tables = whole.slice(start, end).split(/(?<=<\/w:tbl>)/);
  return tables.map((body) =>
    zipSync({ ...parts, [documentPath]: strToU8(whole.slice(0, start) + body + whole.slice(end)) }),
  );
}

/** The real reports in pieces, and a small one with what those lack. */
function seeds(): Uint8Array[] {
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .sort()
    .flatMap((name) => pieces(readFileSync(join(folder, name))));
  const changed = `<w:del w:id="1"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2">${run('2')}</w:ins>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const small = makeDocx(
    paragraph('Tabel 3.1 Capaian') +
      table(
        [
          row(
            [cell('No', '<w:vMerge w:val="restart"/>'), cell('Capaian', '<w:gridSpan w:val="2"/>')],
            '<w:tblHeader/>',
          ),
          row([cell('', '<w:vMerge/>'), 'Target', 'Realisasi'], '<w:del w:id="3"/>'),
          row([cell(paragraph('', numbered)), cell(paragraph(changed)), cell(table([['a', 'b']]) + paragraph(''))]),
        ],
        [500, 60, 2000],
      ) +
      paragraph('') +
      table([['2', '80', '84']]),
    {
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    },
  );
  return [...reports, small];
}

async function readWord(bytes: Uint8Array) {
  return readReport(bytes, 'a.docx', readers);
}

async function use(bytes: Uint8Array): Promise<string> {
  let word;
  let findings;
  try {
    const report = await readWord(bytes);
    word = report.word;
    findings = check(report.workbook).findings;
  } catch (error) {
    return reasonOf(error);
  }
  if (word === null) return 'read as another kind';
  let commented: Uint8Array;
  try {
    commented = (await commentReport(bytes, word, findings, 'id')).bytes;
  } catch (error) {
    // A spoilt part that no table needs: nothing is written.
    return `read, without comments: ${reasonOf(error)}`;
  }
  const again = await readWord(commented);
  if (JSON.stringify(again.workbook) !== JSON.stringify(word.workbook))
    throw new Error('the tables of the copy with comments are others');
  return 'read';
}

/** The format. */
export const docx: FuzzFormat = { name: 'docx', seeds: seeds(), spoil: spoilPackage, use };
