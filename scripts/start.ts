/**
 * `npm start`: builds when something changed, serves the web edition on this machine and opens it in the browser.
 * Ctrl+C stops it. PORT names another port than 3000.
 */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { buildIsNeeded } from './build-is-needed';
import { serveFolder } from './static-server';

const root = join(__dirname, '..');
const usualPort = 3000;

/** Opens an address in the system's browser; on a machine without a screen the printed address has to do. */
function openBrowser(address: string): void {
  const hasDisplay = platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  if (!hasDisplay || env['CI'] !== undefined) return;
  const command = platform === 'darwin' ? 'open' : platform === 'win32' ? 'explorer' : 'xdg-open';
  const browser = spawn(command, [address], { stdio: 'ignore', detached: true });
  browser.on('error', () => stdout.write('Open that address in a browser.\n'));
  browser.unref();
}

/** Builds, and stops the command when that fails: an old page would only confuse. */
function build(): void {
  stdout.write('Building the web edition; this takes a minute or so.\n');
  const command = ['run', '--silent', 'build'];
  const result = spawnSync('npm', command, { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (result.status !== 0) exit(result.status ?? 1);
}

async function start(): Promise<void> {
  if (buildIsNeeded(root)) build();
  const server = await serveFolder(join(root, 'dist'), Number(env['PORT'] ?? usualPort));
  stdout.write(`LKjIP: ${server.address} (Ctrl+C stops it)\n`);
  openBrowser(server.address);
}

void start();
