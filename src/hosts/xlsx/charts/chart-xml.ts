/** A native chart (ECMA-376 part 1, 21.2), which Excel, WPS and LibreOffice draw from the cells of its sheet. */
import { columnName, quoteSheet } from '../../../core/workbook/address';
import { escapeXml, xmlHead } from '../write-xml';
import type { SavedChart, SavedSeries } from './saved-charts';

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

function points(values: readonly (string | number | null)[]): string {
  const list = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${list.join('')}`;
}

/** Writes what the charts of one block refer to. */
class References {
  constructor(private readonly chart: SavedChart) {}

  private cells(column: number, top: number, bottom: number): string {
    const letter = columnName(column);
    const sheet = quoteSheet(this.chart.sheet);
    return escapeXml(
      top === bottom ? `${sheet}!$${letter}$${top + 1}` : `${sheet}!$${letter}$${top + 1}:$${letter}$${bottom + 1}`,
    );
  }

  name({ column, name }: SavedSeries): string {
    const { top } = this.chart.block;
    const cell = this.cells(column, top - 1, top - 1);
    return `<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`;
  }

  categories(): string {
    const { block, categories } = this.chart;
    const cells = this.cells(0, block.top, block.bottom);
    return `<c:cat><c:strRef><c:f>${cells}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>`;
  }

  values({ column, values }: SavedSeries): string {
    const { block, format } = this.chart;
    const code = `<c:formatCode>${escapeXml(format)}</c:formatCode>`;
    const cells = this.cells(column, block.top, block.bottom);
    return `<c:val><c:numRef><c:f>${cells}</c:f><c:numCache>${code}${points(values)}</c:numCache></c:numRef></c:val>`;
  }
}

function labels(format: string, position: 'outEnd' | 't' | 'b'): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(letters)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function barSeries(chart: SavedChart, series: SavedSeries, references: References): string {
  const marked = chart.block.marked.map(
    (index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
      `<c:spPr>${fill('FFFFFF')}${line(ink, 1.5)}</c:spPr></c:dPt>`,
  );
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/>${references.name(series)}<c:spPr>${fill(accent)}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${marked.join('')}${labels(chart.format, 'outEnd')}` +
    `${references.categories()}${references.values(series)}</c:ser>`
  );
}

function lineSeries(chart: SavedChart, series: SavedSeries, index: number, references: References): string {
  const isMain = index === 0;
  const color = isMain ? accent : ink;
  const marker =
    `<c:marker><c:symbol val="${isMain ? 'circle' : 'square'}"/><c:size val="7"/>` +
    `<c:spPr>${fill(isMain ? accent : 'FFFFFF')}${line(color, 1)}</c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${references.name(series)}` +
    `<c:spPr>${line(color, isMain ? 2.25 : 1.25, !isMain)}</c:spPr>${marker}${labels(chart.format, isMain ? 't' : 'b')}` +
    `${references.categories()}${references.values(series)}<c:smooth val="0"/></c:ser>`
  );
}

const categoryAxis = 111;
const valueAxis = 112;
const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;

/** Bars lie, the first on top; shares begin at zero and have a line at 100 %. */
function axes({ block, format }: SavedChart): string {
  const areBars = block.shape === 'bars';
  const isShare = /%$/.test(format);
  const scaling = (order: 'minMax' | 'maxMin', min = ''): string =>
    `<c:scaling><c:orientation val="${order}"/>${min}</c:scaling><c:delete val="0"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/>${scaling(areBars ? 'maxMin' : 'minMax')}` +
    `<c:axPos val="${areBars ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(ink, 0.75)}</c:spPr>${textProperties(letters)}` +
    `<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>` +
    `<c:valAx><c:axId val="${valueAxis}"/>${scaling('minMax', areBars && !block.isBelowZero ? '<c:min val="0"/>' : '')}` +
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
export function chartXml(chart: SavedChart): string {
  const { block, series } = chart;
  const references = new References(chart);
  const plot =
    block.shape === 'bars'
      ? '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
        `${series
          .slice(0, 1)
          .map((each) => barSeries(chart, each, references))
          .join('')}<c:gapWidth val="60"/>${axisIds}</c:barChart>`
      : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
        `${series.map((each, index) => lineSeries(chart, each, index, references)).join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  const legend =
    series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(letters)}</c:legend>`
      : '';
  return (
    `${xmlHead}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>${titleXml(block.title)}` +
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${fill('FFFFFF')}${line(grid, 0.75)}</c:spPr></c:chartSpace>`
  );
}
