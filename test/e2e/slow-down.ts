/** A machine several times as slow as this one. */
import { kill } from 'node:process';
import type { Browser, Page } from 'playwright-core';

/** Milliseconds of a turn: short enough that nobody sees the stops. */
const TURN = 40;

/**
 * Slows the page down so many times; 1 lets it run at its own pace again. Workers keep theirs, see `holdProcesses`.
 */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Lets the pages of a browser, their workers included, run only a share of the time, by stopping their processes in
 * turns. Not on Windows.
 * @returns what lets them run freely again
 */
export async function holdProcesses(browser: Browser, share: number): Promise<() => void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const signal = (name: NodeJS.Signals): void => {
    for (const id of ids) {
      try {
        kill(id, name);
      } catch {
        // It has ended meanwhile.
      }
    }
  };
  let isHeld = true;
  const turn = (isStopped: boolean): void => {
    if (!isHeld) return;
    signal(isStopped ? 'SIGSTOP' : 'SIGCONT');
    setTimeout(turn, TURN * (isStopped ? 1 - share : share), !isStopped);
  };
  turn(true);
  return () => {
    isHeld = false;
    signal('SIGCONT');
  };
}
