/**
 * `npm run start:excel`: serves the add-in on this machine over https, as Excel demands, and says what to do in Excel.
 * The pane's settings then lead to "Uji di Excel". The first time the system asks whether it may trust the certificate of development. Ctrl+C stops it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit, platform, stderr, stdout } from 'node:process';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { buildIsNeeded } from './build-is-needed';
import { nextSteps } from './excel/steps';
import { checkManifest } from './manifest/check';
import { serveFolder, type Certificate } from './static-server';

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const manifest = join(dist, 'manifest.xml');
/** The page that tries out in Excel what this program relies on; other builds do not have it. */
const trial = join(dist, 'uji.html');
/** What the manifest names unless it was built for another place. */
const port = 3000;
const address = `https://localhost:${port}`;

function stop(reason: string): never {
  stderr.write(`${reason}\n`);
  exit(1);
}

/** Builds when something changed, or when dist/ was made for another address. */
function buildIfNeeded(): void {
  const isOurs = existsSync(trial) && existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`${address}/`);
  if (isOurs && !buildIsNeeded(root)) return;
  stdout.write('Building the add-in; this takes a minute or so.\n');
  const command = ['run', '--silent', 'build', '--', '--env', 'trial'];
  const result = spawnSync('npm', command, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (result.status !== 0) exit(result.status ?? 1);
}

/** Shows what Microsoft's own reader sees in the manifest, and stops when something is wrong with it. */
async function showManifest(): Promise<void> {
  const problems = checkManifest(readFileSync(manifest, 'utf8'), dist, true);
  if (problems.length > 0) stop(problems.join('\n'));
  const info = await OfficeAddinManifest.readManifestFile(manifest);
  stdout.write(`${info.displayName ?? ''} ${info.version ?? ''}, ${info.officeAppType ?? ''}, ${info.id ?? ''}\n`);
}

async function certificate(): Promise<Certificate> {
  const { cert, key } = await getHttpsServerOptions();
  return { cert, key };
}

async function startExcel(): Promise<void> {
  buildIfNeeded();
  await showManifest();
  const trusted = await certificate().catch((error: unknown) =>
    stop(`The certificate could not be made or trusted: ${String(error)}\nTry: npx office-addin-dev-certs install`),
  );
  const server = await serveFolder(dist, port, trusted).catch((error: unknown) =>
    stop(`Port ${port} is not free, and the manifest names it. Stop what uses it and try again. (${String(error)})`),
  );
  stdout.write(nextSteps(server.address, manifest));
}

void startExcel();
