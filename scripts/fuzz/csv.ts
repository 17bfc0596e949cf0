/** Texts in columns. */
import { check } from '../../src/core/check';
import { readReport } from '../../src/hosts/files/read-report';
import type { FuzzFormat } from './format';
import { readers } from './readers';
import { reasonOf } from './reason-of';
import { spoilBytes } from './spoil-bytes';

const text =
  'No;Indikator Kinerja;Target;Realisasi;Capaian (%)\r\n1;"Nilai; ""IKM""";80;84;105\r\n2;Desa;78,89;79,7;98,98\r\n';

async function use(bytes: Uint8Array): Promise<string> {
  try {
    const read = await readReport(bytes, 'a.csv', readers);
    check(read.workbook);
    return 'read';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The format. */
export const csv: FuzzFormat = {
  name: 'csv',
  seeds: [
    new Uint8Array(Buffer.from(text)),
    new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    new Uint8Array(Buffer.from(text.replaceAll(';', '\t'))),
  ],
  spoil: spoilBytes,
  use,
};
