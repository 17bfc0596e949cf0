/** What the manifest says in itself: identity, addresses, references to resources, lengths. */
import { allElements, elementsNamed, type XmlElement } from './xml';

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
function valuesOf(element: XmlElement): string[] {
  const overrides = element.children.map((override) => override.attributes['Value'] ?? '');
  return [element.attributes['DefaultValue'] ?? '', ...overrides];
}

/** The Id is a GUID and the version has four parts. */
export function identityProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  const id = elementsNamed(root, 'Id')[0]?.text ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) problems.push(`Id must be a GUID, and is "${id}".`);
  const version = elementsNamed(root, 'Version')[0]?.text ?? '';
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) {
    problems.push(`Version must have four numbers with dots between them, and is "${version}".`);
  }
  return problems;
}

/** Every address in the manifest, with the name of the element that gives it. */
export function addressesOf(root: XmlElement): { name: string; address: string }[] {
  const outer = elementsNamed(root, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation');
  const resources = elementsNamed(root, 'bt:Url', 'bt:Image').filter(
    (element) => element.attributes['id'] !== undefined,
  );
  const addresses = [...outer, ...resources].flatMap((element) =>
    valuesOf(element).map((address) => ({ name: element.name, address })),
  );
  const domains = elementsNamed(root, 'AppDomain').map((element) => element.text);
  return [...addresses, ...domains.map((address) => ({ name: 'AppDomain', address }))];
}

/** Every address is a proper https address, and not too long. */
export function addressProblems(root: XmlElement): string[] {
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
export function namespaceProblems(root: XmlElement): string[] {
  const elements = elementsNamed(root, 'ov:Namespace');
  const strings = elementsNamed(root, 'bt:String').filter((text) => /namespace/i.test(text.attributes['id'] ?? ''));
  return [
    ...elements.map(() => 'There must be no <Namespace>: functions are typed without a prefix.'),
    ...strings.map((text) => `There must be no string for a namespace, and there is "${text.attributes['id']}".`),
  ];
}

/** Every reference finds its resource, of the right kind, and no two resources have the same id. */
export function resourceProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  const declared = new Map<string, string>();
  for (const resource of allElements(root)) {
    const id = resource.attributes['id'];
    const parent = resource.parent;
    if (id === undefined || parent === null || !parent.name.startsWith('bt:')) continue;
    if (id.length > longestId) problems.push(`The id "${id}" has more than ${longestId} characters.`);
    if (declared.has(id)) problems.push(`The id "${id}" is declared twice.`);
    declared.set(id, parent.name);
  }
  for (const reference of allElements(root)) {
    const id = reference.attributes['resid'];
    if (id === undefined) continue;
    const kind = resourceKinds[reference.name] ?? 'bt:ShortStrings';
    if (declared.get(id) !== kind) problems.push(`<${reference.name}>: "${id}" is not declared among ${kind}.`);
  }
  return problems;
}

/** Texts are there, and short enough for the place that shows them. */
export function lengthProblems(root: XmlElement): string[] {
  const problems: string[] = [];
  for (const element of elementsNamed(root, 'DisplayName', 'Description', 'bt:String')) {
    const parent = element.parent;
    const place = element.name === 'bt:String' && parent !== null ? parent.name : element.name;
    const longest = longestText[place] ?? 0;
    const who = element.attributes['id'] ?? element.name;
    for (const text of valuesOf(element)) {
      if (text === '') problems.push(`${who}: the text is empty.`);
      if (text.length > longest)
        problems.push(`${who}: the text has ${text.length} characters; ${longest} is the most.`);
    }
  }
  return problems;
}
