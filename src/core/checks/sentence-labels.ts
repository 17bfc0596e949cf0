/** The class of an index that a sentence quotes with its number: "IKM unit pelayanan 84,50 (Baik)". */
import { classOf } from '../calc/kategori';
import { findingAt, type Finding } from '../findings/finding';
import { sameLabel } from '../recognise/scales/choose-scale';
import { scalesOfIndicator } from '../recognise/scales/indicator-scales';
import { readText } from '../workbook/read-text';
import { shownReading } from '../workbook/shown-number';
import type { Place } from '../workbook/workbook';
import type { CheckContext } from './context';
import { findClass } from './judge-label';

/** An index with its number, and right after it the class; other words say of what it is the class. */
const labelled =
  /\b(ikm|skm|indeks\s+kepuasan\s+masyarakat|nilai\s+sakip|nilai\s+akip|sakip)\b([^\d.;:()]{0,60}?)\s(\d{1,3}(?:[.,]\d+)?)\s*(?:poin\s*)?(?:\(|,?\s*(?:(?:dengan|atau|termasuk|masuk|dalam)\s+)*(?:kategori|predikat|mutu(?:\s+pelayanan)?|kriteria)\s*[:=]?\s*)[“"'‘]?([a-z]{1,2}|\p{L}+(?:\s\p{L}+)?)[”"'’]?(?=[).,;]|\s|$)/giu;

/** Such words between an index and a number make it one of something else: how far it rose, or one of its parts. */
const ofOtherThing = /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih|komponen|bobot)\b/iu;
/** A capaian has classes of its own. */
const ofCapaian = /\bcapaian(?:\s+\p{L}+)*\s*$/iu;

/** False for a text that names no such index. */
export function mayLabel(text: string): boolean {
  return /ikm|skm|indeks|akip/i.test(text);
}

/** The labels of a text that do not name the class of their number, on the scale of the index that it names. */
export function wrongLabelsIn(text: string, place: Place, { scales }: CheckContext): Finding[] {
  const withoutYears = text.replace(/\btahun\s+(?:19|20)\d\d\b/gi, 'tahun');
  return [...withoutYears.matchAll(labelled)].flatMap((match): Finding[] => {
    const [, index, between, written, label] = match;
    if (ofOtherThing.test(between!) || ofCapaian.test(withoutYears.slice(0, match.index))) return [];
    const reading = readText(written!);
    if (reading.kind !== 'number') return [];
    const named = scalesOfIndicator(index!, scales).filter((scale) => findClass(scale, label!) !== null);
    const isRight = named.some((scale) => sameLabel(classOf(reading.value, scale)?.label ?? '', label!));
    const right = named[0] === undefined ? null : classOf(reading.value, named[0]);
    if (isRight || right === null) return [];
    const values = { written: label!, value: shownReading(reading), expected: right.label, scale: named[0]!.name };
    const severity = named[0]!.isGuessed === true ? 'warning' : 'error';
    return [findingAt('kategori', severity, place, 'kategori', values, { actual: label!, expected: right.label })];
  });
}
