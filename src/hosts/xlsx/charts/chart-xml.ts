/** A native chart (ECMA-376 part 1, 21.2), which Excel, Word, WPS and LibreOffice draw. */
import { escapeXml, xmlHead } from '../write-xml';
import type { ChartSource } from './chart-source';

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Told apart in grey as well. */
const accent = '0E703C';
const ink = '242424';
const grid = 'BFBFBF';
/** Hundredths of a point. */
const letters = 900;
const titleLetters = 1100;

function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** @param width in points */
function line(color: string, width: number, isDashed = false): string {
  return `<a:ln w="${width * 12700}">${fill(color)}${isDashed ? '<a:prstDash val="dash"/>' : ''}</a:ln>`;
}

function textLook(size: number, isBold = false): string {
  return `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${fill(ink)}</a:defRPr>`;
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textLook(size)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

/** A chart as a file keeps it. */
export interface ChartLook {
  readonly title: string;
  readonly shape: 'bars' | 'lines';
  readonly seriesCount: number;
  /** The bars to be seen first, counted from the top. */
  readonly marked: readonly number[];
  /** True where a number is below zero: a bar to the left. */
  readonly isBelowZero: boolean;
  /** The number format of its numbers. */
  readonly format: string;
  /** Where its names and numbers come from. */
  readonly source: ChartSource;
}

function labels(format: string, position: 'outEnd' | 't' | 'b'): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(letters)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function barSeries({ marked, format, source }: ChartLook): string {
  const points = marked.map(
    (index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
      `<c:spPr>${fill('FFFFFF')}${line(ink, 1.5)}</c:spPr></c:dPt>`,
  );
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/>${source.name(0)}<c:spPr>${fill(accent)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${points.join('')}${labels(format, 'outEnd')}` +
    `${source.categories()}${source.values(0)}</c:ser>`
  );
}

function lineSeries({ format, source }: ChartLook, index: number): string {
  const isMain = index === 0;
  const color = isMain ? accent : ink;
  const marker =
    `<c:marker><c:symbol val="${isMain ? 'circle' : 'square'}"/><c:size val="7"/>` +
    `<c:spPr>${fill(isMain ? accent : 'FFFFFF')}${line(color, 1)}</c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${source.name(index)}` +
    `<c:spPr>${line(color, isMain ? 2.25 : 1.25, !isMain)}</c:spPr>${marker}${labels(format, isMain ? 't' : 'b')}` +
    `${source.categories()}${source.values(index)}<c:smooth val="0"/></c:ser>`
  );
}

const categoryAxis = 111;
const valueAxis = 112;
const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

/** Bars lie, the first on top; shares begin at zero and have a line at 100 %. */
function axes({ shape, isBelowZero, format }: ChartLook): string {
  const areBars = shape === 'bars';
  const isShare = /%$/.test(format);
  const scaling = (order: 'minMax' | 'maxMin', min = ''): string =>
    `<c:scaling><c:orientation val="${order}"/>${min}</c:scaling><c:delete val="0"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(areBars ? 'maxMin' : 'minMax')}` +
    `<c:axPos val="${areBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(ink, 0.75)}</c:spPr>${textProperties(letters)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${scaling('minMax', areBars && !isBelowZero ? '<c:min val="0"/>' : '')}` +
    `<c:axPos val="${areBars ? 't' : 'l'}"/><c:majorGridlines><c:spPr>${line(grid, 0.75, true)}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${isShare ? '0%' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(letters)}` +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>` +
    `${isShare && areBars ? '<c:majorUnit val="0.5"/>' : ''}</c:valAx>`
  );
}

function titleXml(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${textLook(titleLetters, true)}</a:pPr>` +
    `<a:r><a:rPr lang="id-ID" sz="${titleLetters}" b="1">${fill(ink)}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

/** The part of a chart. */
export function chartXml(chart: ChartLook): string {
  const lines = Array.from({ length: chart.seriesCount }, (_, index) => index);
  const plot =
    chart.shape === 'bars'
      ? '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
        `${barSeries(chart)}<c:gapWidth val="60"/>${axisIds}</c:barChart>`
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        `${lines.map((index) => lineSeries(chart, index)).join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  const legend =
    lines.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(letters)}</c:legend>` : '';
  return (
    `${xmlHead}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill('FFFFFF')}${line(grid, 0.75)}</c:spPr></c:chartSpace>`
  );
}
