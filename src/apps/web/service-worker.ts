/** Runs beside the web edition and answers its requests from this computer, so that it works without a network. */
import { KeptFiles } from './service-worker-files';
import type { WorkerScope } from './service-worker-scope';

const scope = self as unknown as WorkerScope;
const files = new KeptFiles(
  scope.registration.scope,
  scope.builtFiles,
  () => scope.caches.open('lkjip'),
  (address, options) => fetch(address, options),
);

scope.addEventListener('install', (event) => {
  event.waitUntil(files.store());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(files.forgetOthers());
});

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && files.has(url)) event.respondWith(files.answer(url));
});

/** A page in which nothing was done yet asks for the new version; another open page must not lose its own files. */
async function takeOver(): Promise<void> {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true });
  if (pages.length === 1) await scope.skipWaiting();
}

scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(takeOver());
});
