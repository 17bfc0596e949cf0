/** Reads the values of a profile file one by one, and remembers what is wrong with them. */
import { unknownHoles } from './fill-text';

/** What is wrong with a profile: where, by the id of a sentence with its values. */
export interface ProfileProblem {
  /** The path in the JSON, such as `tables[2].headings`; '' for the whole. */
  readonly path: string;
  readonly id:
    | 'json'
    | 'object'
    | 'text'
    | 'list'
    | 'choice'
    | 'unknown'
    | 'hole'
    | 'sheetName'
    | 'takenSheet'
    | 'headings'
    | 'otherHeadings';
  readonly values: Readonly<Record<string, string>>;
}

/** Values of a parsed JSON file, each read as what it must be; what is not is said and replaced by something that is. */
export class ProfileReader {
  readonly problems: ProfileProblem[] = [];

  say(path: string, id: ProfileProblem['id'], values: Readonly<Record<string, string>> = {}): void {
    this.problems.push({ path, id, values });
  }

  object(value: unknown, path: string, keys: readonly string[]): Record<string, unknown> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.say(path, 'object');
      return null;
    }
    for (const key of Object.keys(value)) {
      if (!keys.includes(key)) this.say(joined(path, key), 'unknown', { known: keys.join(', ') });
    }
    return value as Record<string, unknown>;
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.say(path, 'text');
    return '';
  }

  /** A text with holes for what the Identitas sheet says. */
  filled(value: unknown, path: string): string {
    const text = this.text(value, path);
    for (const written of unknownHoles(text)) this.say(path, 'hole', { written });
    return text;
  }

  choice<T extends string | number>(value: unknown, path: string, choices: readonly T[]): T {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.say(path, 'choice', { written: shown(value), known: choices.join(', ') });
    return found ?? choices[0]!;
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value) && value.length > 0) return value as unknown[];
    this.say(path, 'list');
    return [];
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
