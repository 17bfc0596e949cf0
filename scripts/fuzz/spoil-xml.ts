/** Spoils XML so that most of it stays XML: a parser that refuses all of it tests nothing behind it. */
import type { Random } from '../random-reports/random';

/** Values that programs expect least. */
const values = [
  '',
  '0',
  '-1',
  '1',
  '4294967296',
  '1e308',
  'NaN',
  'Infinity',
  '0x10',
  'true',
  'TRUE',
  ' ',
  'A1',
  'a1',
  '$A$1',
  'XFD1048576',
  'A1:XFD1048576',
  'B9:A1',
  'XFE1048577',
  'A:A',
  '1:1048576',
  'A1 B2:C3',
  '../../x.xml',
  '/xl/workbook.xml',
  'rId1',
  'rId2',
  '2025-02-30',
  '08:30:00',
  'PT24H',
  '_x0000_',
  '_x005F_x0041_',
  '#REF!',
  'SUM(A1:A1048576)',
  '"',
  "'",
  '(((((((((((',
  '[1]X!$A$1',
  '[$Rp-421]#,##0;[Red](#,##0)',
  '[=0]"-";0.00%',
  '\u202e',
  '\ud83d\ude00',
  '9'.repeat(400),
  'Kinerja '.repeat(500),
];

/** Pieces that break or change the structure. */
const pieces = [
  '<',
  '>',
  '&',
  '"',
  '/',
  '&#0;',
  '&amp;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '\u0000',
  '\ufeff',
];

const attribute = /="[^"]*"/g;
const content = />[^<>]+</g;
const element = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g;
const name = /<\/?[\w:]+/g;

interface Piece {
  readonly at: number;
  readonly text: string;
}

function pickMatch(xml: string, pattern: RegExp, random: Random): Piece | null {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = random.pick(matches);
  return { at: match.index, text: match[0] };
}

function replaced(xml: string, piece: Piece, by: string): string {
  return xml.slice(0, piece.at) + by + xml.slice(piece.at + piece.text.length);
}

/** In attributes and texts a value must not end the XML around it. */
function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function spoilOnce(xml: string, random: Random): string {
  const kind = random.int(0, 19);
  if (kind <= 8) {
    const piece = pickMatch(xml, attribute, random);
    // Another value of the same file is often more telling than one that nobody writes.
    const other = random.chance(0.3) ? pickMatch(xml, attribute, random)?.text : undefined;
    return piece === null ? xml : replaced(xml, piece, other ?? `="${escaped(random.pick(values))}"`);
  }
  if (kind <= 13) {
    const piece = pickMatch(xml, content, random);
    return piece === null ? xml : replaced(xml, piece, `>${escaped(random.pick(values))}<`);
  }
  if (kind <= 17) {
    const piece = pickMatch(xml, element, random);
    if (piece === null) return xml;
    const other = pickMatch(xml, element, random) ?? piece;
    return replaced(xml, piece, random.pick(['', piece.text.repeat(random.int(2, 20)), other.text]));
  }
  const piece = kind === 18 ? pickMatch(xml, name, random) : null;
  if (piece !== null) return replaced(xml, piece, pickMatch(xml, name, random)?.text ?? '<x');
  const at = random.int(0, xml.length);
  return xml.slice(0, at) + random.pick(pieces) + xml.slice(at);
}

/** A copy with one to four changes; the declaration on top, with which all that follows is refused, mostly stays. */
export function spoilXml(xml: string, random: Random): string {
  const declaration = random.chance(0.02) ? '' : (/^<\?xml[^>]*\?>\s*/.exec(xml)?.[0] ?? '');
  let spoilt = xml.slice(declaration.length);
  for (let change = random.int(1, 4); change > 0; change -= 1) spoilt = spoilOnce(spoilt, random);
  return declaration + spoilt;
}
