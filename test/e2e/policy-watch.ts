/** Watches what a page asks for and what its Content Security Policy refuses. */
import type { BrowserContext } from 'playwright-core';

/** What was seen so far. */
export interface Watched {
  /** Addresses that were really asked for, in any page of the context. */
  readonly requests: string[];
  /** What the policy refused: the directive and what it was about. */
  readonly refusals: string[];
}

/**
 * Watches every page of a context; call it before the first page is opened.
 * @example const watched = await watchPolicy(context); await context.newPage(); …; expect(watched.refusals).toEqual([]);
 */
export async function watchPolicy(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { requests: [], refusals: [] };
  context.on('request', (request) => watched.requests.push(request.url()));
  context.on('requestfailed', (request) => {
    // What the policy refuses never leaves the page.
    if (request.failure()?.errorText === 'csp') watched.requests.splice(watched.requests.indexOf(request.url()), 1);
  });
  await context.exposeFunction('policyRefused', (refusal: string) => watched.refusals.push(refusal));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { policyRefused } = window as unknown as { policyRefused: (refusal: string) => void };
      policyRefused(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return watched;
}

/** The addresses that lie elsewhere than on a server; what is written in the page itself is nowhere. */
export function elsewhere(addresses: readonly string[], server: string): string[] {
  return addresses.filter((address) => !address.startsWith(server) && !/^(?:data|blob|about):/.test(address));
}
