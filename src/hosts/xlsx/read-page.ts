/** Reads how a sheet is printed from its XML. */
import { otherLines, type OtherLine, type SavedPage } from './export-page';
import type { Attributes, XmlHandler } from './package-parts';

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function numberOf(attribute: string | undefined): number | undefined {
  const value = Number(attribute);
  return attribute === undefined || !Number.isFinite(value) ? undefined : value;
}

/** What else printers are told. */
const setupNames = [
  'firstPageNumber',
  'pageOrder',
  'blackAndWhite',
  'draft',
  'cellComments',
  'useFirstPageNumber',
  'errors',
];

/** Those attributes of an element that have one of these names; null when it has none. */
function chosen(attributes: Attributes, names: readonly string[]): Attributes | null {
  const found = Object.entries(attributes).filter(([name]) => names.includes(name));
  return found.length === 0 ? null : Object.fromEntries(found);
}

/** Collects the page from the events of a sheet's XML. */
export class PageReader implements XmlHandler {
  private said: SavedPage = { fit: null };
  private isFitted = false;
  private hasPage = false;
  private line: 'header' | 'footer' | OtherLine | null = null;
  private breaks = '';

  /** The page; null when the sheet says nothing of it. */
  get page(): SavedPage | null {
    if (!this.hasPage) return null;
    return { ...this.said, fit: this.isFitted ? (this.said.fit ?? { wide: 1, tall: 1 }) : null };
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'pageSetUpPr') {
      this.isFitted = isOn(attributes['fitToPage']);
      this.hasPage ||= this.isFitted;
    } else if (name === 'printOptions') this.openOptions(attributes);
    else if (name === 'pageMargins') this.openMargins(attributes);
    else if (name === 'pageSetup') this.openSetup(attributes);
    else if (name === 'colBreaks' || name === 'rowBreaks') this.breaks = name;
    else if (name === 'brk') this.openBreak(attributes);
    else if (name === 'headerFooter') this.openLines(attributes);
    else if (name === 'oddHeader') this.line = 'header';
    else if (name === 'oddFooter') this.line = 'footer';
    else this.line = otherLines.find((each) => each === name) ?? this.line;
  }

  text(text: string): void {
    const { line } = this;
    if (line === 'header' || line === 'footer') this.say({ [line]: (this.said[line] ?? '') + text });
    else if (line !== null)
      this.say({ others: { ...this.said.others, [line]: (this.said.others?.[line] ?? '') + text } });
  }

  close(name: string): void {
    if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) this.line = null;
  }

  private say(more: Partial<SavedPage>): void {
    this.hasPage = true;
    this.said = { ...this.said, ...more };
  }

  private openLines(attributes: Attributes): void {
    const differs = chosen(attributes, ['differentOddEven', 'differentFirst', 'scaleWithDoc', 'alignWithMargins']);
    if (differs !== null) this.say({ differs });
  }

  private openOptions(attributes: Attributes): void {
    const { horizontalCentered, verticalCentered } = attributes;
    const options = chosen(attributes, ['headings', 'gridLines', 'gridLinesSet']);
    if (options !== null) this.say({ options });
    if (isOn(horizontalCentered)) this.say({ centersHorizontally: true });
    if (isOn(verticalCentered)) this.say({ centersVertically: true });
  }

  private openBreak({ id, man }: Attributes): void {
    const line = numberOf(id);
    if (!isOn(man) || line === undefined) return;
    const kind = this.breaks === 'colBreaks' ? 'columnBreaks' : 'rowBreaks';
    this.say({ [kind]: [...(this.said[kind] ?? []), line] });
  }

  private openMargins(attributes: Attributes): void {
    const inches = marginNames.map((name) => [name, numberOf(attributes[name])] as const);
    if (inches.some(([, value]) => value === undefined)) return;
    this.say({ margins: Object.fromEntries(inches) as NonNullable<SavedPage['margins']> });
  }

  private openSetup(attributes: Attributes): void {
    const { orientation, paperSize, scale, fitToWidth, fitToHeight } = attributes;
    const setup = chosen(attributes, setupNames);
    const paper = numberOf(paperSize);
    const percent = numberOf(scale);
    this.say({
      ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
      ...(paper === undefined ? {} : { paper }),
      ...(percent === undefined ? {} : { scale: percent }),
      ...(setup === null ? {} : { setup }),
      fit: { wide: numberOf(fitToWidth) ?? 1, tall: numberOf(fitToHeight) ?? 1 },
    });
  }
}
