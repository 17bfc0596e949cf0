/** The cause that the checker names for the mistake marked in a table. */
import { expectMarked } from '../../../support/findings';
import { sheetOf, type Form } from '../../../support/sheet';

/** The id of the first cause named in a sheet written with bars, null when none is. */
export function causeIn(table: string, form: Form = 'angka'): string | null {
  const findings = expectMarked([sheetOf('S', table, { form })]);
  return findings.find(({ cause }) => cause !== null)?.cause?.id ?? null;
}
