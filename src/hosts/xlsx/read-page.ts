/** Reads how a sheet is printed from its XML. */
import type { SavedPage } from './export-page';
import type { Attributes, XmlHandler } from './package-parts';

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

function numberOf(attribute: string | undefined): number | undefined {
  const value = Number(attribute);
  return attribute === undefined || !Number.isFinite(value) ? undefined : value;
}

/** Collects the page from the events of a sheet's XML. */
export class PageReader implements XmlHandler {
  private said: SavedPage = { fit: null };
  private isFitted = false;
  private hasPage = false;
  private line: 'header' | 'footer' | null = null;
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
    else if (name === 'oddHeader') this.line = 'header';
    else if (name === 'oddFooter') this.line = 'footer';
  }

  text(text: string): void {
    if (this.line !== null) this.say({ [this.line]: (this.said[this.line] ?? '') + text });
  }

  close(name: string): void {
    if (name === 'oddHeader' || name === 'oddFooter') this.line = null;
  }

  private say(more: Partial<SavedPage>): void {
    this.hasPage = true;
    this.said = { ...this.said, ...more };
  }

  private openOptions({ horizontalCentered, verticalCentered }: Attributes): void {
    if (isOn(horizontalCentered)) this.say({ centersHorizontally: true });
    if (isOn(verticalCentered)) this.say({ centersVertically: true });
  }

  private openBreak({ id, man }: Attributes): void {
    const column = numberOf(id);
    if (this.breaks !== 'colBreaks' || !isOn(man) || column === undefined) return;
    this.say({ columnBreaks: [...(this.said.columnBreaks ?? []), column] });
  }

  private openMargins(attributes: Attributes): void {
    const inches = marginNames.map((name) => [name, numberOf(attributes[name])] as const);
    if (inches.some(([, value]) => value === undefined)) return;
    this.say({ margins: Object.fromEntries(inches) as NonNullable<SavedPage['margins']> });
  }

  private openSetup({ orientation, paperSize, scale, fitToWidth, fitToHeight }: Attributes): void {
    const paper = numberOf(paperSize);
    const percent = numberOf(scale);
    this.say({
      ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
      ...(paper === undefined ? {} : { paper }),
      ...(percent === undefined ? {} : { scale: percent }),
      fit: { wide: numberOf(fitToWidth) ?? 1, tall: numberOf(fitToHeight) ?? 1 },
    });
  }
}
