/** The parts of an .xlsx: finds them by name or by relation, and reads their XML. */
import { SaxesParser } from 'saxes';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Pace } from './pace';
import { unpack } from './unpack';
import { XmlDecoder } from './xml-decoder';
import { partKey, type ZipEntry } from './zip-directory';

/** The attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part does with its XML; names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A relation from one part to another. */
export interface Relation {
  /** The last word of its type: `worksheet`, `styles`, `sharedStrings`, … */
  readonly type: string;
  readonly target: string;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The path of a target, seen from the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The parts of one file. */
export class PackageParts {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly pace: Pace,
  ) {}

  /** The paths of all parts, in lower case. */
  paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /**
   * Reads the XML of a part.
   * @throws WorkbookUnreadable `torn` when the part is missing or is no XML
   */
  async readXml(path: string, handler: XmlHandler): Promise<void> {
    const entry = this.entries.get(partKey(path));
    if (entry === undefined) throw new WorkbookUnreadable('torn');
    const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
    parser.on('error', (cause) => {
      throw new WorkbookUnreadable('torn', {}, { cause });
    });
    parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes));
    parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
    const decoder = new XmlDecoder();
    for (const piece of unpack(this.bytes, entry)) {
      parser.write(decoder.decode(piece));
      await this.pace.advance(piece.length);
    }
    parser.write(decoder.finish()).close();
  }

  /** The relations of a part by their ids; `''` gives those of the whole file. */
  async readRelations(path: string): Promise<Map<string, Relation>> {
    const slash = path.lastIndexOf('/') + 1;
    const folder = path.slice(0, slash);
    const relations = new Map<string, Relation>();
    const relationsPath = `${folder}_rels/${path.slice(slash)}.rels`;
    if (!this.has(relationsPath)) return relations;
    await this.readXml(relationsPath, {
      open(name, { Id = '', Type = '', Target = '' }) {
        if (name !== 'Relationship') return;
        relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(folder, Target) });
      },
    });
    return relations;
  }
}
