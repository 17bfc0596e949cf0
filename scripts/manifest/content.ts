/** What the manifest says in itself: identity, addresses, references to resources, lengths. */
import type { Element } from '@xmldom/xmldom';
import { allElements, childElements, elementsNamed, nameOf } from './xml';

/** Where the resource of a reference must be declared. */
const resourceKinds: Record<string, string> = {
  'ov:SourceLocation': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'bt:Image': 'bt:Images',
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
};

const longestId = 32;
const longestAddress = 2048;
const longestText: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** The texts that an element gives: its default and the ones for other languages. */
function valuesOf(element: Element): string[] {
  const overrides = childElements(element).map((override) => override.getAttribute('Value') ?? '');
  return [element.getAttribute('DefaultValue') ?? '', ...overrides];
}

/** The Id is a GUID and the version has four parts. */
export function identityProblems(root: Element): string[] {
  const problems: string[] = [];
  const id = elementsNamed(root, 'Id')[0]?.textContent ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) problems.push(`Id must be a GUID, and is "${id}".`);
  const version = elementsNamed(root, 'Version')[0]?.textContent ?? '';
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    problems.push(`Version must have four numbers with dots between them, and is "${version}".`);
  }
  return problems;
}

/** Every address in the manifest, with the name of the element that gives it. */
export function addressesOf(root: Element): { name: string; address: string }[] {
  const outer = elementsNamed(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation');
  const resources = elementsNamed(root, 'bt:Url', 'bt:Image').filter((element) => element.hasAttribute('id'));
  const addresses = [...outer, ...resources].flatMap((element) =>
    valuesOf(element).map((address) => ({ name: nameOf(element), address })),
  );
  const domains = elementsNamed(root, 'AppDomain').map((element) => element.textContent ?? '');
  return [...addresses, ...domains.map((address) => ({ name: 'AppDomain', address }))];
}

/** Every address is a proper https address, and not too long. */
export function addressProblems(root: Element): string[] {
  const problems: string[] = [];
  for (const { name, address } of addressesOf(root)) {
    const secure = URL.canParse(address) && new URL(address).protocol === 'https:';
    if (!secure) problems.push(`<${name}>: the address must begin with https://, and is "${address}".`);
    if (address.length > longestAddress)
      problems.push(`<${name}>: the address has more than ${longestAddress} characters.`);
  }
  return problems;
}

/** Functions are typed without a prefix only when there is no Namespace at all; a blank one fails on the desktop. */
export function namespaceProblems(root: Element): string[] {
  const elements = elementsNamed(root, 'ov:Namespace');
  const strings = elementsNamed(root, 'bt:String').filter((text) => /namespace/i.test(text.getAttribute('id') ?? ''));
  return [
    ...elements.map(() => 'There must be no <Namespace>: functions are typed without a prefix.'),
    ...strings.map((text) => `There must be no string for a namespace, and there is "${text.getAttribute('id')}".`),
  ];
}

/** Every reference finds its resource, of the right kind, and no two resources have the same id. */
export function resourceProblems(root: Element): string[] {
  const problems: string[] = [];
  const declared = new Map<string, string>();
  for (const resource of allElements(root)) {
    const id = resource.getAttribute('id');
    const parent = resource.parentElement;
    if (id === null || parent === null || !nameOf(parent).startsWith('bt:')) continue;
    if (id.length > longestId) problems.push(`The id "${id}" has more than ${longestId} characters.`);
    if (declared.has(id)) problems.push(`The id "${id}" is declared twice.`);
    declared.set(id, nameOf(parent));
  }
  for (const reference of allElements(root)) {
    const id = reference.getAttribute('resid');
    if (id === null) continue;
    const kind = resourceKinds[nameOf(reference)] ?? 'bt:ShortStrings';
    if (declared.get(id) !== kind) problems.push(`<${nameOf(reference)}>: "${id}" is not declared among ${kind}.`);
  }
  return problems;
}

/** Texts are there, and short enough for the place that shows them. */
export function lengthProblems(root: Element): string[] {
  const problems: string[] = [];
  for (const element of elementsNamed(root, 'DisplayName', 'Description', 'bt:String')) {
    const parent = element.parentElement;
    const place = nameOf(element) === 'bt:String' && parent !== null ? nameOf(parent) : nameOf(element);
    const longest = longestText[place] ?? 0;
    const who = element.getAttribute('id') ?? nameOf(element);
    for (const text of valuesOf(element)) {
      if (text === '') problems.push(`${who}: the text is empty.`);
      if (text.length > longest)
        problems.push(`${who}: the text has ${text.length} characters; ${longest} is the most.`);
    }
  }
  return problems;
}
