/** A chart of a draft as a native chart of Word, whose numbers stand in itself. */
import { ImportedXmlComponent, Paragraph, Run, type XmlComponent } from 'docx';
import type { NaskahChart } from '../../../core/naskah/naskah';
import { ownSource, type SourceData } from '../../xlsx/charts/chart-source';
import { chartXml } from '../../xlsx/charts/chart-xml';
import { escapeXml, officeRelations } from '../../xlsx/write-xml';
import { addPart, relationsOf } from '../add-part';
import type { WordParts } from '../word-parts';

const drawingType = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationType = `${officeRelations}/chart`;
const contentType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Beyond those that a template's own pictures have. */
const firstId = 900_000;

/** A centimetre as drawings count it. */
const centimetre = 360_000;
const width = 16;
/** Bars need a line each, lines only their height. */
const heights = { lines: 7, least: 6, around: 2.5, bar: 0.85, most: 21 };

function heightOf({ shape, categories }: NaskahChart['chart']): number {
  if (shape === 'lines') return heights.lines;
  return Math.min(heights.most, Math.max(heights.least, heights.around + heights.bar * categories.length));
}

/** By which the document names a chart. @param number of the chart in its file, from 1 */
function relationId(number: number): string {
  return `rIdLkjipGambar${number}`;
}

function drawing(figure: NaskahChart, number: number): XmlComponent {
  const { caption, alternative, chart } = figure;
  const size = `cx="${width * centimetre}" cy="${Math.round(heightOf(chart) * centimetre)}"`;
  return ImportedXmlComponent.fromXmlString(
    `<w:drawing><wp:inline xmlns:wp="${drawingType}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
      `<wp:extent ${size}/><wp:docPr id="${firstId + number}" name="${escapeXml(caption)}" descr="${escapeXml(alternative)}"/>` +
      `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawingType}/main"><a:graphicData uri="${drawingType}/chart">` +
      `<c:chart xmlns:c="${drawingType}/chart" xmlns:r="${officeRelations}" r:id="${relationId(number)}"/>` +
      '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  );
}

/** The paragraph in which a chart stands; its caption follows on the same page. */
export function figureParagraph(figure: NaskahChart, number: number): Paragraph {
  const run = new Run({});
  run.addChildElement(drawing(figure, number));
  return new Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [run] });
}

function xmlOf({ caption, chart, names }: NaskahChart): string {
  const { series, categories, shape, marked } = chart;
  const values = series.flatMap((each) => each.values);
  const data: SourceData = {
    categories,
    series: series.map((each, index) => ({
      name: names[index]!,
      values: each.values.map((value) => value?.value ?? null),
    })),
    format: values.find((value) => value !== null)?.format ?? 'General',
  };
  return chartXml({
    title: caption,
    shape,
    marked,
    isBelowZero: values.some((value) => value !== null && value.value < 0),
    format: data.format,
    seriesCount: series.length,
    source: ownSource(data),
  });
}

/** The number of the last chart that an earlier draft left in a file. */
export function lastFigure(parts: WordParts, document: string): number {
  const { name } = relationsOf(parts, document);
  const relations = parts.files.has(name) ? parts.text(name) : '';
  return Math.max(0, ...[...relations.matchAll(/"rIdLkjipGambar(\d+)"/g)].map(([, number]) => Number(number)));
}

/**
 * Puts the charts of a draft into its file.
 * @param figures in the order in which their paragraphs were made
 * @param last the number of the one before them
 */
export function addFigures(parts: WordParts, document: string, figures: readonly NaskahChart[], last: number): void {
  figures.forEach((figure, index) => {
    const number = last + index + 1;
    addPart(parts, document, {
      relationId: relationId(number),
      relationType,
      contentType,
      path: `word/charts/lkjip${number}.xml`,
      xml: xmlOf(figure),
    });
  });
}
