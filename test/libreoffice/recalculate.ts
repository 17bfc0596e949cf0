/** Lets LibreOffice open workbooks, compute all their formulas anew and save them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/hosts/xlsx/read';

/** LibreOffice trusts the results stored in a file unless it is told to compute them always (0). */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item></oor:items>`;

const run = promisify(execFile);

/** One LibreOffice with a profile of its own: two of them never share one. */
async function convert(paths: readonly string[], profile: string, out: string, format: string): Promise<void> {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings);
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const convertAll = (): Promise<unknown> =>
    run('soffice', ['--headless', installation, '--convert-to', format, '--outdir', out, ...paths]);
  // Its very first start, beside another one, was seen to end at once with an error of its own.
  await convertAll().catch(convertAll);
}

/** The workbooks as LibreOffice computes and saves them. */
export async function recalculate(files: readonly Uint8Array[]): Promise<Workbook[]> {
  return Promise.all((await savedAs(files, 'xlsx')).map((bytes) => readWorkbook(bytes)));
}

/**
 * The files as LibreOffice saves them in a format, in the same order; one start for each processor.
 * @param from the ending that says what they are
 */
export async function savedAs(files: readonly Uint8Array[], format: string, from = 'xlsx'): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-libreoffice-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'saved');
    const starts = Math.min(availableParallelism(), files.length);
    await Promise.all(
      Array.from({ length: starts }, (_, start) =>
        convert(
          paths.filter((_path, index) => index % starts === start),
          join(folder, `profile-${start}`),
          out,
          format,
        ),
      ),
    );
    return files.map((_file, index) => new Uint8Array(readFileSync(join(out, `${index}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
