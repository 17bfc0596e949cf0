import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { fieldReference, identityFields, identityValue } from '../../../src/core/scaffold/identity';
import { identityPlan } from '../../../src/core/scaffold/identity-plan';
import { formatCell } from '../../../src/core/workbook/address';
import { sheetSentences } from '../../../src/messages/sheets/id';

const office = {
  ...emptyOffice(2025),
  kecamatan: 'Kutasari',
  kabupaten: 'Purbalingga',
  head: 'Camat',
  startYear: 2022,
  endYear: 2026,
};

test('each field is where the sheet has it', () => {
  const { cells } = identityPlan(office, sheetSentences);
  for (const field of identityFields) {
    const address = fieldReference(field).replace(/^Identitas!\$([A-Z]+)\$(\d+)$/, '$1$2');
    const typed = cells.find(({ row, column }) => formatCell(row, column) === address);
    expect(typed).toMatchObject({ role: 'input', value: identityValue(office, field) });
  }
});
