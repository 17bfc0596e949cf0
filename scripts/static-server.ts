/** A small server of files for one machine: the web edition and its end-to-end tests are served by it. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSafeServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** What makes a server speak https; the texts of PEM files. */
export interface Certificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** A server that is listening. */
export interface StaticServer {
  /** Where it is, e.g. `http://127.0.0.1:3000/`, or `https://localhost:3000/` with a certificate. */
  readonly address: string;
  /** Stops it, also when a browser still holds connections open. */
  close(): Promise<void>;
}

/** The file that a request asks for, or null when there is none or when it lies outside the folder. */
function fileFor(folder: string, requested: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(requested.split(/[?#]/)[0] ?? '/');
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder) + sep) || file.includes('\0')) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/** Excel on the web reads functions.json from its own address, which a server has to allow. */
const forEverybody = { 'Access-Control-Allow-Origin': '*' };

function answerFrom(folder: string): RequestListener {
  return (request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    // Without no-cache a browser would go on showing the previous build.
    const type = types[extname(file)] ?? 'application/octet-stream';
    const shared = extname(file) === '.json' ? forEverybody : {};
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...shared });
    createReadStream(file).pipe(response);
  };
}

/**
 * Serves a folder on 127.0.0.1, at the port asked for or at the next one that is free.
 *
 * @param folder the folder; `/` gives its index.html
 * @param port the first port to try; 0 takes any free one
 * @param certificate serves by https, at the port asked for and no other: a manifest names it
 * @throws when none of the twenty ports from `port` on is free, or with a certificate that very port
 * @example const server = await serveFolder('dist', 3000)
 */
export async function serveFolder(folder: string, port: number, certificate?: Certificate): Promise<StaticServer> {
  const answer = answerFrom(folder);
  const server = certificate === undefined ? createServer(answer) : createSafeServer({ ...certificate }, answer);
  const lastAttempt = certificate === undefined ? 19 : 0;
  for (let attempt = 0; ; attempt++) {
    try {
      const bound = await listen(server, port === 0 ? 0 : port + attempt);
      return {
        // The certificate of development is one for localhost.
        address: certificate === undefined ? `http://127.0.0.1:${bound}/` : `https://localhost:${bound}/`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || attempt === lastAttempt) throw error;
    }
  }
}
