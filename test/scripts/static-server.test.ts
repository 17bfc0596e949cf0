import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { serveFolder, type StaticServer } from '../../scripts/static-server';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'lkjip-serve-'));
  folder = join(parent, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<h1>LKjIP</h1>');
  writeFileSync(join(folder, 'contoh berkas.json'), '{}');
  writeFileSync(join(parent, 'rahasia.txt'), 'rahasia');
  server = await serveFolder(folder, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** Asks for a path as it is written; fetch would tidy up the dots first. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const question = request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    question.on('error', reject).end();
  });
}

test('the root is index.html', async () => {
  const answer = await fetch(server.address);
  expect(await answer.text()).toBe('<h1>LKjIP</h1>');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a name with a space and a query is found', async () => {
  const answer = await fetch(`${server.address}contoh%20berkas.json?versi=1`);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  // Excel on the web reads the list of functions from another address.
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test.each(['/tidak-ada.html', '/../rahasia.txt', '/%2e%2e/rahasia.txt', '/%', '/index.html%00', '/..%2frahasia.txt'])(
  '%s is not served',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('a port that is taken gives the next free one', async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveFolder(folder, taken);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});

test('with a certificate the folder is served by https, at that port only', async () => {
  const place = mkdtempSync(join(tmpdir(), 'lkjip-certificate-'));
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(place, name));
  const [ca = '', cert = '', key = ''] = files;
  await generateCertificates(ca, cert, key, 1);
  const certificate = { cert: readFileSync(cert), key: readFileSync(key) };
  const safe = await serveFolder(folder, 0, certificate);
  const status = await new Promise((resolve, reject) => {
    get(safe.address, { ca: readFileSync(ca) }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
  expect(status).toBe(200);
  await expect(serveFolder(folder, Number(new URL(safe.address).port), certificate)).rejects.toThrow('EADDRINUSE');
  await safe.close();
  rmSync(place, { recursive: true });
});
