/** Which indicator each programme supports: chosen once, used wherever money is set against an indicator. */
import type { Office } from '../office';
import { programKey, programsTo } from './program-rows';
import type { Content, TableRow } from './row';

/** One row per programme. */
export function supportChoices(office: Office): TableRow[] {
  return programsTo(office, 1).map((index, program) => ({
    total: false,
    number: String(program + 1),
    content(role): Content {
      const { supports } = office.programs[index]!;
      if (role === 'indikator') {
        const name = supports === null ? null : (office.indicators[supports]?.entries.indikator ?? null);
        return { kind: 'entry', key: programKey(index, 'mendukung'), value: name };
      }
      return { kind: 'entry', key: programKey(index, role), value: null };
    },
  }));
}
