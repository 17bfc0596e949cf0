/** Where the charts of a sheet lie, with what is said of each to whoever does not see it (ECMA-376 part 1, 20.5). */
import { escapeXml, officeRelations, xmlHead } from '../write-xml';
import type { SavedChart } from './saved-charts';

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const chartType = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function corner(name: 'from' | 'to', row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** The part of the drawings of a sheet; its charts are `rId1`, `rId2` … in their order. */
export function drawingXml(charts: readonly SavedChart[]): string {
  const anchors = charts.map(({ block }, index) => {
    const { anchor, title, sentence } = block;
    return (
      `<xdr:twoCellAnchor>${corner('from', anchor.top, anchor.left)}${corner('to', anchor.bottom + 1, anchor.right + 1)}` +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
      `<xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(sentence)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${chartType}"><c:chart xmlns:c="${chartType}" xmlns:r="${officeRelations}" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${xmlHead}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}
