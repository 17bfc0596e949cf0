/** Texts of which pieces look different, as files keep them among the shared strings and in cells. */
import type { TextRun } from './export-model';
import type { Attributes, PackageParts, XmlHandler } from './package-parts';
import { takeFont, type OpenFont } from './read-font';
import { decodeEscapes } from './string-text';

/** Collects the pieces of one text. */
export class RunCollector implements XmlHandler {
  private runs: TextRun[] = [];
  private font: OpenFont = {};
  private collected = '';
  private isInText = false;
  private isInReadingAid = false;

  constructor(private readonly theme: readonly string[]) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.isInReadingAid = true;
    else if (name === 'r') this.font = {};
    else if (name === 't') this.isInText = !this.isInReadingAid;
    else takeFont(this.font, name, attributes, this.theme);
  }

  close(name: string): void {
    if (name === 'rPh') this.isInReadingAid = false;
    if (name !== 't') return;
    if (this.collected !== '') this.runs.push({ text: decodeEscapes(this.collected), font: this.font });
    this.collected = '';
    this.isInText = false;
  }

  text(text: string): void {
    if (this.isInText) this.collected += text;
  }

  /** The pieces so far, or null when they all look like their cell; the collector is empty again. */
  take(): readonly TextRun[] | null {
    const { runs } = this;
    this.runs = [];
    this.font = {};
    return runs.some(({ font }) => Object.keys(font).length > 0) ? runs : null;
  }
}

/** The shared strings with pieces that look different, by their number. */
export async function readSharedRuns(
  parts: PackageParts,
  path: string,
  theme: readonly string[],
): Promise<ReadonlyMap<number, readonly TextRun[]>> {
  const found = new Map<number, readonly TextRun[]>();
  const collector = new RunCollector(theme);
  let number = 0;
  await parts.readXml(path, {
    open: (name, attributes) => {
      collector.open(name, attributes);
    },
    close(name) {
      collector.close(name);
      if (name !== 'si') return;
      const runs = collector.take();
      if (runs !== null) found.set(number, runs);
      number += 1;
    },
    text: (text) => {
      collector.text(text);
    },
  });
  return found;
}
