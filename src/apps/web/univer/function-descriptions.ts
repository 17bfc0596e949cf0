/** What Univer shows about the functions while one is typed. */
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { en } from '../../../messages/functions/descriptions/en';
import { id } from '../../../messages/functions/descriptions/id';
import type { Language } from '../../../messages/pane';
import { functions } from '../../functions/registry';

interface Description {
  readonly summary: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The descriptions of all functions in a language. */
export function functionDescriptions(language: Language): IFunctionInfo[] {
  const descriptions = (language === 'id' ? id : en) as Readonly<Record<string, Description>>;
  return functions.map((definition) => {
    const { summary, parameters } = descriptions[definition.id] as Description;
    return {
      functionName: definition.id,
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: definition.parameters.map(({ name, optional }) => ({
        name,
        detail: parameters[name] ?? '',
        example: '',
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    };
  });
}
