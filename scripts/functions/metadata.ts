/** The metadata of the custom functions, from their JSDoc, in one language. */
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Descriptions } from '../../src/messages/functions/descriptions/id';

const SOURCE = join(__dirname, '../../src/apps/functions/functions.ts');

/** One parameter as Excel reads it. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** One function as Excel reads it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

interface Described {
  readonly summary: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The text of a description; there is no function or parameter without one. */
function required(text: string | undefined, what: string): string {
  if (text === undefined) throw new Error(`No description of ${what}`);
  return text;
}

function describe(metadata: FunctionMetadata, descriptions: Readonly<Record<string, Described>>): FunctionMetadata {
  const described = descriptions[metadata.id];
  return {
    ...metadata,
    description: required(described?.summary, metadata.id),
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      description: required(described?.parameters[parameter.name], `${metadata.id} ${parameter.name}`),
    })),
  };
}

/**
 * The functions of functions.json, described in one language. Ids, names and parameters are the same in every language.
 * @throws when the JSDoc cannot be read or something has no description
 */
export async function functionsMetadata(descriptions: Descriptions): Promise<{ functions: FunctionMetadata[] }> {
  const generated = await generateCustomFunctionsMetadata(SOURCE);
  if (generated.errors.length > 0) throw new Error(generated.errors.join('\n'));
  // Cells with cards and other rich values are left out: no function here reads them.
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  return { functions: functions.map((each) => describe(each, descriptions)) };
}
