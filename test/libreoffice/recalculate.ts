/** Lets LibreOffice open workbooks, compute all their formulas anew and save them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';

/** LibreOffice trusts the results stored in a file unless it is told to compute them always (0). */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item></oor:items>`;

/** The workbooks as LibreOffice computes and saves them, in the same order; one start for all of them. */
export async function recalculate(files: readonly Uint8Array[]): Promise<Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-libreoffice-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), settings);
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'saved');
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, ...paths], {
      stdio: 'ignore',
    });
    const saved: Workbook[] = [];
    for (const index of files.keys()) saved.push(await readWorkbook(readFileSync(join(out, `${index}.xlsx`))));
    return saved;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
