/** The page's side of the service worker. */

/** What counts as having begun to work. */
const deeds = ['pointerdown', 'keydown', 'change', 'drop'];

/** Sees to it that the page works without a network, and that a new version comes without losing anybody's work. */
export class OfflineCopy {
  private isUntouched = true;

  /** Watches from now on whether the reader has begun to work. */
  constructor() {
    const touch = (): void => {
      this.isUntouched = false;
    };
    for (const deed of deeds) window.addEventListener(deed, touch, { capture: true, once: true });
  }

  /**
   * Keeps the files of the page on this computer. A newer version takes over while nothing was done in the page, or
   * else the next time that it is opened.
   * @returns true once the page works without a network; false where a browser keeps nothing, as without https
   */
  async keep(): Promise<boolean> {
    // TypeScript believes that it is always there.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (workers === undefined) return false;
    try {
      const followsAnother = workers.controller !== null;
      const registration = await workers.register('service-worker.js');
      if (followsAnother) this.followNewVersions(workers, registration);
      await workers.ready;
      return true;
    } catch {
      // Private windows and some rules of offices forbid it; the page works as before.
      return false;
    }
  }

  private followNewVersions(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
    workers.addEventListener('controllerchange', () => {
      window.location.reload();
    });
    this.offer(registration.waiting);
    const follow = (): void => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') this.offer(worker);
      });
    };
    follow();
    registration.addEventListener('updatefound', follow);
  }

  private offer(worker: ServiceWorker | null): void {
    if (this.isUntouched) worker?.postMessage('take over');
  }
}
