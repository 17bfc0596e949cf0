/** What our service worker needs of its surroundings; TypeScript's own types of them cannot stand beside those of a page. */

/** An event during which the browser keeps the worker alive until the work is done. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, which the worker may answer. */
export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The global object of a service worker. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]> };
  readonly registration: { readonly scope: string };
  /** The built files with the hash of each, written in front of the script by the build. */
  readonly builtFiles: Readonly<Record<string, string>>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & MessageEvent) => void): void;
}
