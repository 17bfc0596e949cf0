/** Reads the fills that the styles part of a file lists. */
import type { Attributes } from './package-parts';
import type { Paint } from './paint';
import { colorOf } from './read-colors';
import { numberWithin } from './number-attribute';

/** What a fill says of a look. */
export interface Fill {
  readonly fill?: string;
  readonly paint?: Paint;
}

const gradientAttributes = ['type', 'degree', 'left', 'right', 'top', 'bottom'];

/** Collects one fill from the events of its XML. */
export class FillReader {
  private pattern: string;
  private front: string | null = null;
  private back: string | null = null;
  private gradient: Attributes | null = null;
  private position = 0;
  private readonly stops: [number, string][] = [];

  /**
   * @param isCondition in a condition a fill is solid unless it says otherwise, and its colour is the one behind
   */
  constructor(
    private readonly theme: readonly string[],
    private readonly isCondition: boolean,
  ) {
    this.pattern = isCondition ? 'solid' : 'none';
  }

  open(name: string, attributes: Attributes): void {
    const color = (): string | null => colorOf(attributes, this.theme);
    if (name === 'patternFill') this.pattern = attributes['patternType'] ?? this.pattern;
    else if (name === 'fgColor') this.front = color();
    else if (name === 'bgColor') this.back = color();
    else if (name === 'gradientFill')
      this.gradient = Object.fromEntries(
        Object.entries(attributes).filter(([each]) => gradientAttributes.includes(each)),
      );
    else if (name === 'stop') this.position = numberWithin(attributes['position'], 0, 1) ?? 0;
    else if (name === 'color' && this.gradient !== null) this.stops.push([this.position, color() ?? 'FFFFFF']);
  }

  finish(): Fill {
    const { pattern, front, back, gradient, stops } = this;
    if (gradient !== null) return stops.length === 0 ? {} : { paint: { gradient, stops } };
    if (pattern === 'none') return {};
    if (pattern !== 'solid') return this.isCondition ? {} : { paint: { pattern, front, back } };
    const fill = this.isCondition ? back : front;
    return fill === null ? {} : { fill };
  }
}
