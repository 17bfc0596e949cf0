/** Reading manifest.xml as a tree. */
import { DOMParser, onWarningStopParsing, type Element } from '@xmldom/xmldom';

const prefixes: Record<string, string> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

/**
 * The root element of a manifest.
 * @throws when the text is not well-formed XML; the message says what and where
 */
export function parseXml(text: string): Element {
  // The one thing that the parser forgives and Excel does not.
  const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text);
  if (bareAmpersand !== null)
    throw new Error(`An & that is not written &amp; stands at character ${bareAmpersand.index}.`);
  const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml');
  if (document.documentElement === null) throw new Error('The file has no element.');
  return document.documentElement;
}

/** The elements directly inside another, in their order. */
export function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** An element and everything inside it, in the order of the file. */
export function allElements(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(allElements)];
}

/**
 * The name of an element with a prefix of ours for its namespace, whatever prefix the file uses.
 * @example nameOf(element) // 'ov:Group', 'bt:String', or 'Version' for the outer part
 */
export function nameOf(element: Element): string {
  return (prefixes[element.namespaceURI ?? ''] ?? '?:') + (element.localName ?? '');
}

/**
 * The name of an element with its xsi:type, where the type decides what it contains.
 * @example typeOf(element) // 'ov:ExtensionPoint CustomFunctions'
 */
export function typeOf(element: Element): string {
  const type = element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
  return type === null ? nameOf(element) : `${nameOf(element)} ${type}`;
}

/** The elements of one name anywhere inside another. */
export function elementsNamed(root: Element, ...names: string[]): Element[] {
  return allElements(root).filter((element) => names.includes(nameOf(element)));
}
