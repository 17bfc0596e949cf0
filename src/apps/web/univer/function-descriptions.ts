/** What Univer shows about the functions while one is typed. */
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { en } from '../../../messages/functions/descriptions/en';
import { id, type Descriptions } from '../../../messages/functions/descriptions/id';
import type { Language } from '../../../messages/pane';
import { functions } from '../../functions/registry';

interface Description {
  readonly summary: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** What an example writes for each parameter. */
const examples: {
  readonly [Id in keyof Descriptions]: Readonly<Record<keyof Descriptions[Id]['parameters'], string>>;
} = {
  IKM: { nilai: 'B3:J20', bobot: 'B2:J2' },
  CAPAIAN: { target: 'D5', realisasi: 'E5', arah: '"turun"', batas: '120%' },
  EFISIENSI: { anggaran: 'C4:C9', realisasi: 'D4:D9', capaian: 'E4:E9', metode: '"keluaran"' },
  KATEGORI: { nilai: 'F5', skala: '"CAPAIAN"' },
  TABELIKM: { nilai: 'B3:J20', bobot: 'B2:J2' },
  NILAIEFISIENSI: { efisiensi: 'F5' },
};

/** The descriptions of all functions in a language. */
export function functionDescriptions(language: Language): IFunctionInfo[] {
  const descriptions = (language === 'id' ? id : en) as Readonly<Record<string, Description>>;
  return functions.map((definition) => {
    const { summary, parameters } = descriptions[definition.id] as Description;
    const written: Readonly<Record<string, string>> = examples[definition.id as keyof Descriptions];
    return {
      functionName: definition.id,
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: definition.parameters.map(({ name, optional }) => ({
        name,
        detail: parameters[name] ?? '',
        example: written[name] ?? '',
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    };
  });
}
