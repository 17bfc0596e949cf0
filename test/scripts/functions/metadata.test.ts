import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata, type FunctionMetadata } from '../../../scripts/functions/metadata';
import { functions } from '../../../src/apps/functions/registry';
import { en } from '../../../src/messages/functions/descriptions/en';
import { id } from '../../../src/messages/functions/descriptions/id';

/** They give one value as a matrix, to be told the addresses of their arguments. */
const oneCell = ['IKM', 'EFISIENSI'];

const languages = [
  ['functions.json', id],
  ['functions.en.json', en],
] as const;

describe.each(languages)('%s', (file, descriptions) => {
  let generated: { functions: FunctionMetadata[] };
  beforeAll(async () => {
    generated = await functionsMetadata(descriptions);
  });

  test('is what the JSDoc and the descriptions say now', () => {
    const written = readFileSync(join(__dirname, '../../../src/apps/functions', file), 'utf8');
    expect(written).toBe(`${JSON.stringify(generated, null, 2)}\n`);
  });

  test('has the functions and parameters that are registered', () => {
    const shape = generated.functions.map((each) => ({
      id: each.id,
      // Addresses are given only where the result is a matrix; one of a single cell does not spill.
      spills: each.result.dimensionality === 'matrix' && !oneCell.includes(each.id),
      parameters: each.parameters.map((parameter) => ({
        name: parameter.name,
        range: parameter.dimensionality === 'matrix',
        optional: parameter.optional === true,
      })),
    }));
    expect(shape).toEqual(functions.map(({ id: name, spills, parameters }) => ({ id: name, spills, parameters })));
  });

  test('has pure functions whose names are their ids', () => {
    for (const each of generated.functions) {
      expect(each.name).toBe(each.id);
      for (const option of Object.keys(each.options ?? {})) expect(option).toBe('requiresParameterAddresses');
      for (const parameter of each.parameters) expect(parameter.type).toBe('any');
    }
  });

  test('asks for the addresses of arguments only where the result is a matrix', () => {
    for (const { options, result } of generated.functions) {
      if (options?.['requiresParameterAddresses'] === true) expect(result.dimensionality).toBe('matrix');
    }
  });

  test('has descriptions that Excel shows whole', () => {
    const texts = generated.functions.flatMap((each) => [each, ...each.parameters]).map((each) => each.description);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(128);
  });
});
