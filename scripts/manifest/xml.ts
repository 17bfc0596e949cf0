/** Reading manifest.xml as a tree. */
import { SaxesParser } from 'saxes';

const prefixes: Record<string, string> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};
const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** One element of the manifest. */
export interface XmlElement {
  /** Its name with a prefix of ours for its namespace, whatever prefix the file uses: `ov:Group`, `Version`. */
  readonly name: string;
  /** Its name, with its xsi:type where it has one: `ov:ExtensionPoint CustomFunctions`. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  /** The text directly inside it. */
  text: string;
}

/**
 * The root element of a manifest.
 * @throws when the text is not well-formed XML; the message says what and where
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const name = (prefixes[tag.uri] ?? '?:') + tag.local;
    const attributes: Record<string, string> = {};
    let type = name;
    for (const attribute of Object.values(tag.attributes)) {
      attributes[attribute.name] = attribute.value;
      if (attribute.uri === instanceNamespace && attribute.local === 'type') type = `${name} ${attribute.value}`;
    }
    const element: XmlElement = { name, type, attributes, parent: current, children: [], text: '' };
    current?.children.push(element);
    root ??= element;
    current = element;
  });
  parser.on('text', (part) => {
    if (current !== null) current.text += part;
  });
  parser.on('closetag', () => {
    current = current?.parent ?? null;
  });
  parser.write(text).close();
  if (root === null) throw new Error('The file has no element.');
  return root;
}

/** An element and everything inside it, in the order of the file. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The elements of some names anywhere inside another. */
export function elementsNamed(root: XmlElement, ...names: string[]): XmlElement[] {
  return allElements(root).filter((element) => names.includes(element.name));
}
