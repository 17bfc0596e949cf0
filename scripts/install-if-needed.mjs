/**
 * Installs the packages when they are missing or are not those of package-lock.json.
 * Runs before the commands of package.json, so it uses nothing but Node itself.
 * Whatever npm prints goes to stderr: stdout belongs to the command that follows (its JSON must stay clean).
 *
 * Usage: node scripts/install-if-needed.mjs [--quiet]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, platform, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Whether the packages in a folder must be installed. Contents are compared and not dates, because checking out
 * another commit gives package-lock.json a new date without changing a package.
 *
 * @param {string} folder a folder with a package-lock.json
 * @returns {boolean} true when a package that the lock file asks for is missing or has another version
 */
export function installIsNeeded(folder) {
  // npm writes this file as the last step of every successful install.
  const installedList = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return true;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    // Packages for other systems are in the lock file but are never installed here.
    if (path === '' || entry.optional || entry.devOptional) continue;
    if (installed[path]?.version !== entry.version) return true;
  }
  return false;
}

function install(quiet) {
  const major = Number(versions.node.split('.')[0]);
  if (major < 20) {
    console.error(`Node ${versions.node} is too old: install Node 20 or newer and try again.`);
    return 1;
  }
  // Not `npm ci`: it refuses a lock file without the packages that other systems need, and npm leaves those out when
  // it cannot reach them. This installs what the lock file says too, and writes neither it nor package.json.
  const command = ['install', '--no-save', '--no-audit', '--no-fund', ...(quiet ? ['--silent'] : [])];
  // On Windows npm is a script of the shell; there, and only there, it has to be started through one.
  const result = spawnSync('npm', command, { cwd: root, stdio: ['ignore', 2, 2], shell: platform === 'win32' });
  if (result.status !== 0) console.error('Installing the packages failed. Can the package registry be reached?');
  return result.status ?? 1;
}

const isMain = argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(import.meta.url);
if (isMain && installIsNeeded(root)) exit(install(argv.includes('--quiet')));
