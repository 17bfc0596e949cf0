/** "Uji di Excel" in the real Excel: only development builds have it (`npm run start:excel`). */
import type { ExcelHost } from '../../../src/hosts/excel/excel-api';
import { isWorkbookEmpty } from '../../../src/hosts/excel/is-workbook-empty';
import { showTrial } from './show-trial';

const host: ExcelHost = {
  run: (batch) => Excel.run((context) => batch(context)),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
};

/** Makes the workbook of the contract (test/hosts/excel/contract.ts) in the open one. */
async function prepare(): Promise<ExcelHost> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const meanwhile = worksheets.add(`Uji ${String(Date.now())}`);
    for (const sheet of worksheets.items) {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
    const data = worksheets.add('Data');
    data.getRange('A1:B2').values = [
      ['judul', ''],
      [1.5, '#N/A'],
    ];
    const capaian = worksheets.add("3.2 Cap'aian");
    capaian.getRange('A1').values = [[true]];
    capaian.getRange('A1:A2').merge(false);
    worksheets.add('Kosong');
    const secret = worksheets.add('Rahasia');
    secret.getRange('A1').values = [['x']];
    secret.visibility = 'Hidden';
    data.activate();
    meanwhile.delete();
    await context.sync();
  });
  return host;
}

/** Whose workbook is not empty does not lose it. */
let isOurs = false;

async function begin(): Promise<Record<string, string>> {
  if (!isOurs && !(await isWorkbookEmpty(host))) {
    throw new Error('Buku kerja ini berisi sesuatu. Buka buku kerja baru yang kosong, lalu mulai uji di situ.');
  }
  isOurs = true;
  const { host: program, platform, version } = Office.context.diagnostics;
  const sets = Array.from({ length: 30 }, (_, index) => `1.${String(index + 1)}`).filter((set) => host.supports(set));
  return {
    program: String(program),
    platform: String(platform),
    version,
    language: Office.context.displayLanguage,
    newestExcelApi: sets.at(-1) ?? '',
    date: new Date().toISOString(),
  };
}

void Office.onReady(() => {
  const container = document.getElementById('trial');
  if (container !== null) showTrial(container, { prepare, begin });
});
