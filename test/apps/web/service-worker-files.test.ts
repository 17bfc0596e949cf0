import { KeptFiles, type FileCache, type LoadFile } from '../../../src/apps/web/service-worker-files';

const folder = 'https://contoh.go.id/lkjip/';

/** A cache in memory: what was put, by its address. */
function memoryCache(): FileCache & { readonly content: Map<string, Response> } {
  const content = new Map<string, Response>();
  const addressOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  return {
    content,
    match: (request) => Promise.resolve(content.get(addressOf(request))?.clone()),
    put: (request, response) => {
      content.set(addressOf(request), response);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...content.keys()].map((address) => new Request(address))),
    delete: (request) => Promise.resolve(content.delete(addressOf(request))),
  };
}

let cache: ReturnType<typeof memoryCache>;
let loaded: { address: string; integrity: string | undefined }[];
/** What the server has; a hash is checked as a browser would. */
let server: Map<string, string>;

const load: LoadFile = (address, { integrity }) => {
  loaded.push({ address, integrity });
  const body = server.get(address);
  if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
  if (integrity !== undefined && integrity !== `sha256-${body}`) return Promise.reject(new TypeError('other hash'));
  return Promise.resolve(new Response(body));
};

function version(files: Record<string, string>): KeptFiles {
  return new KeptFiles(folder, files, () => Promise.resolve(cache), load);
}

async function textOf(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

beforeEach(() => {
  cache = memoryCache();
  loaded = [];
  server = new Map([
    [folder, 'page1'],
    [`${folder}web.js`, 'code1'],
  ]);
});

const first = { 'index.html': 'sha256-page1', 'web.js': 'sha256-code1' };

test('all files are loaded with their hashes, and answered when the server is gone', async () => {
  const files = version(first);
  await files.store();
  expect(loaded).toEqual([
    { address: folder, integrity: 'sha256-page1' },
    { address: `${folder}web.js`, integrity: 'sha256-code1' },
  ]);
  server.clear();
  expect(await textOf(files.answer(folder))).toBe('page1');
  expect(await textOf(files.answer(`${folder}index.html?lembar=2`))).toBe('page1');
  expect(await textOf(files.answer(`${folder}web.js`))).toBe('code1');
});

test('only the files of the list are answered', () => {
  const files = version(first);
  const asked = ['', 'index.html', 'web.js', 'taskpane.html', 'office-js/office.js', '../web.js'];
  expect(asked.filter((path) => files.has(new URL(path, folder).href))).toEqual(['', 'index.html', 'web.js']);
  expect(files.has('https://lain.go.id/lkjip/web.js')).toBe(false);
});

test('a newer version loads only what changed, and forgets the older one only when told to', async () => {
  const old = version(first);
  await old.store();
  loaded = [];
  server.set(`${folder}web.js`, 'code2');
  const newer = version({ ...first, 'web.js': 'sha256-code2' });
  await newer.store();
  expect(loaded).toEqual([{ address: `${folder}web.js`, integrity: 'sha256-code2' }]);
  expect(await textOf(old.answer(`${folder}web.js`))).toBe('code1');
  expect(await textOf(newer.answer(`${folder}web.js`))).toBe('code2');
  await newer.forgetOthers();
  expect(cache.content.size).toBe(2);
  expect(await textOf(newer.answer(folder))).toBe('page1');
});

test('a file of another version, or one that is missing, stops the version from being kept', async () => {
  await expect(version({ 'web.js': 'sha256-code2' }).store()).rejects.toThrow('other hash');
  await expect(version({ 'web/9.js': 'sha256-x' }).store()).rejects.toThrow('web/9.js: 404');
  expect(cache.content.size).toBe(0);
});

test('a file that the browser has thrown away comes from the server again', async () => {
  const files = version(first);
  await files.store();
  cache.content.clear();
  expect(await textOf(files.answer(`${folder}web.js`))).toBe('code1');
});
