/** What is handed in, as LibreOffice opens it: the draft in Writer, the charts in Calc. */
import { execFileSync } from 'node:child_process';
import { chartsOf } from '../../src/core/charts';
import { planGrafik } from '../../src/core/charts/grafik/plan-grafik';
import { yearTables } from '../../src/core/summary/year-tables';
import { check } from '../../src/core/check';
import { planNaskah } from '../../src/core/naskah/plan-naskah';
import type { Workbook } from '../../src/core/workbook/workbook';
import { writeNaskah } from '../../src/hosts/docx/naskah/write-naskah';
import { readWordReport } from '../../src/hosts/docx/read';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { grafikSentences } from '../../src/messages/charts/grafik';
import { naskahSentences } from '../../src/messages/naskah/id';
import { readReport, reportNames, workbookOfReport } from '../support/reports';
import { savedAs } from './recalculate';

function textOf(pdf: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024 });
  return text.toString('utf8').replace(/\s+/g, ' ');
}

/** The errors of a report by what is said of them; where they stand is another matter after a draft. */
function errorsOf(workbook: Workbook): string[] {
  return check(workbook)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule} ${JSON.stringify(message)}`)
    .sort();
}

test('a draft has the same tables and the same errors after Writer has opened and saved it, and is printed whole', async () => {
  const drafts = await Promise.all(
    reportNames.map(async (name) => {
      const workbook = workbookOfReport(readReport(name), 'angka');
      const result = check(workbook);
      const errors = result.findings.filter(({ severity }) => severity === 'error');
      const plan = planNaskah(workbook, result, errors, naskahSentences);
      const blocks = plan.chapters.flatMap((chapter) => chapter.blocks);
      const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
      const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.caption] : []));
      return { captions, charts, bytes: (await writeNaskah(plan, null)).bytes };
    }),
  );
  const files = drafts.map(({ bytes }) => bytes);
  const saved = await savedAs(files, 'docx', 'docx');
  const printed = await savedAs(files, 'pdf', 'docx');
  for (const [index, { captions, charts, bytes }] of drafts.entries()) {
    const [ours, theirs] = await Promise.all(
      [bytes, saved[index]!].map(async (each) => (await readWordReport(each)).workbook),
    );
    expect(theirs!.sheets).toHaveLength(captions.length);
    expect(errorsOf(theirs!)).toEqual(errorsOf(ours!));
    const text = textOf(printed[index]!);
    for (const caption of captions) expect(text).toContain(caption.replace(/\s+/g, ' ').slice(0, 40));
    expect(charts.length).toBeGreaterThan(0);
    // In the list of charts, in the chart that Writer draws, and below it; long titles are broken in a chart.
    for (const title of charts.filter(({ length }) => length < 45)) {
      expect(`${title}: ${text.split(title).length - 1}`).toMatch(/: [3-9]$/);
    }
  }
});

test('native charts are drawn: each title stands in the chart as well as beside its numbers', async () => {
  const plans = reportNames.map((name) => {
    const charts = chartsOf(yearTables(workbookOfReport(readReport(name), 'angka'), null));
    return { charts, plan: planGrafik(charts, false, grafikSentences)! };
  });
  const printed = await savedAs(
    plans.map(({ plan }) => writeWorkbook([plan])),
    'pdf',
  );
  plans.forEach(({ charts, plan }, index) => {
    const text = textOf(printed[index]!);
    // A page ends only where a block does.
    const pages = execFileSync('pdfinfo', ['-'], { input: printed[index]! }).toString();
    expect(pages).toMatch(new RegExp(`^Pages: +${plan.print.pagesBelow!.starts.length + 1}$`, 'm'));
    const count = (wanted: string): number => text.split(wanted).length - 1;
    for (const chart of charts) {
      // In the cell above the numbers, in the sentence below them, and in the chart: once on each page that it is cut by.
      // Long titles are broken in a chart.
      const title = grafikSentences.title(chart);
      if (title.length < 45) expect(`${title}: ${count(title)}`).toMatch(/: [3-9]$/);
    }
  });
});
