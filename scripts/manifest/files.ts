/** Whether the files that the manifest names are there, and are what it says they are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { addressesOf } from './content';
import { elementsNamed, type XmlElement } from './xml';

/** The sizes that the ribbon cannot do without. */
const ribbonSizes = [16, 32, 80];

/** The path of an address on the server, e.g. `assets/icon-16.png`. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}

/** The width and height that a PNG file declares, or null when it is no PNG. Source: PNG specification, IHDR. */
function pngSize(bytes: Buffer): { width: number; height: number } | null {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconProblem(folder: string, address: string, size: number): string[] {
  const path = pathOf(address);
  const file = join(folder, path);
  if (!existsSync(file)) return [`The icon ${path} does not exist.`];
  const found = pngSize(readFileSync(file));
  if (found?.width === size && found.height === size) return [];
  const is = found === null ? 'no PNG' : `${found.width} × ${found.height}`;
  return [`The icon ${path} must be ${size} × ${size} pixels, and is ${is}.`];
}

/**
 * The icons exist, have the sizes that they are named for, and none that Excel needs is missing.
 * @param folder where `assets/` is
 */
export function iconProblems(root: XmlElement, folder: string): string[] {
  const problems: string[] = [];
  const address = (name: string): string => elementsNamed(root, name)[0]?.attributes['DefaultValue'] ?? '';
  problems.push(...iconProblem(folder, address('IconUrl'), 32));
  problems.push(...iconProblem(folder, address('HighResolutionIconUrl'), 64));
  const images = new Map(
    elementsNamed(root, 'bt:Image').map((image) => [image.attributes['id'], image.attributes['DefaultValue'] ?? '']),
  );
  for (const icon of elementsNamed(root, 'ov:Icon')) {
    const sizes = icon.children.map((image) => Number(image.attributes['size']));
    for (const size of ribbonSizes) if (!sizes.includes(size)) problems.push(`An <Icon> has no image of size ${size}.`);
    for (const image of icon.children) {
      const declared = images.get(image.attributes['resid']);
      if (declared !== undefined) problems.push(...iconProblem(folder, declared, Number(image.attributes['size'])));
    }
  }
  return problems;
}

/**
 * Every page, script and picture that the manifest names is in the built folder.
 * @param folder the built folder, `dist`
 */
export function builtFileProblems(root: XmlElement, folder: string): string[] {
  const named = addressesOf(root).filter(({ name }) => name !== 'AppDomain');
  const paths = [...new Set(named.map(({ address }) => pathOf(address)))];
  return paths.filter((path) => !existsSync(join(folder, path))).map((path) => `${path} is not in the built folder.`);
}

/** The ids that a functions script registers, found by running it as Excel would. */
function registeredIds(script: string): string[] {
  const ids: string[] = [];
  const associate = (first: string | Record<string, unknown>): void => {
    if (typeof first === 'string') ids.push(first);
    else ids.push(...Object.keys(first));
  };
  class CustomFunctionsError extends Error {}
  const context = createContext({ CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: {} } });
  runInContext('var self = globalThis, window = globalThis;', context);
  runInContext(script, context);
  return ids;
}

/**
 * The metadata, in each language, describes the functions that functions.js registers, no more and no fewer.
 * @param folder the built folder, `dist`
 */
export function functionProblems(root: XmlElement, folder: string): string[] {
  const registered = registeredIds(readFileSync(join(folder, 'functions.js'), 'utf8'));
  const paths = addressesOf(root).map(({ address }) => pathOf(address));
  return paths
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => {
      const metadata = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { functions: { id: string }[] };
      const described = metadata.functions.map((entry) => entry.id);
      const extra = described.filter((id) => !registered.includes(id));
      const missing = registered.filter((id) => !described.includes(id));
      return [
        ...extra.map((id) => `${path} describes ${id}, which functions.js does not register.`),
        ...missing.map((id) => `functions.js registers ${id}, which ${path} does not describe.`),
      ];
    });
}
