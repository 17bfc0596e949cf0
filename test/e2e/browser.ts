/** The system's own browser, for the end-to-end tests. Nothing is ever downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program file of a Chromium, Chrome or Edge on this machine; CHROMIUM_PATH names another one.
 *
 * @throws when there is none
 * @example findBrowser() // '/usr/bin/chromium'
 */
export function findBrowser(): string {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...(usualPlaces[platform] ?? [])].find((file) => existsSync(file));
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH.');
  return found;
}

/**
 * Starts the system's browser without a window.
 *
 * @throws when there is no browser on this machine
 * @example const browser = await launchBrowser()
 */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: flags });
}
