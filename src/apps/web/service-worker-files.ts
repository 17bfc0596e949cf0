/** The built files, kept on this computer, each under its own hash. */

/** The part of the browser's cache that is needed. */
export type FileCache = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

/** Loads a file from the server; the browser refuses one whose hash is another. */
export type LoadFile = (address: string, options: RequestInit) => Promise<Response>;

/** The files of one version. Two versions can lie in the same cache, because every key carries a hash. */
export class KeptFiles {
  private readonly hashes = new Map<string, string>();

  /**
   * @param folder the address of the folder that the files lie in, with a slash at the end
   * @param files the hash of each file (`sha256-…`) by its path in that folder
   */
  constructor(
    folder: string,
    files: Readonly<Record<string, string>>,
    private readonly openCache: () => Promise<FileCache>,
    private readonly load: LoadFile,
  ) {
    // Some servers send index.html away to its folder, and a page may not be answered with such a detour.
    for (const [path, hash] of Object.entries(files))
      this.hashes.set(new URL(path === 'index.html' ? './' : path, folder).href, hash);
  }

  /**
   * Loads what is not kept yet.
   * @throws when a file cannot be loaded or is not the one of this version; what was loaded so far stays for next time
   */
  async store(): Promise<void> {
    const cache = await this.openCache();
    await Promise.all([...this.hashes].map(([address, hash]) => this.storeOne(cache, address, hash)));
  }

  /** Forgets the files of other versions. */
  async forgetOthers(): Promise<void> {
    const cache = await this.openCache();
    const kept = new Set([...this.hashes].map(([address, hash]) => keyOf(address, hash)));
    for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
  }

  /** Whether a file belongs to this version; `index.html` and what follows a question mark do not matter. */
  has(address: string): boolean {
    return this.hashes.has(plain(address));
  }

  /** The kept file, or the one of the server when the browser has thrown the kept one away. */
  async answer(address: string): Promise<Response> {
    const file = plain(address);
    const cache = await this.openCache();
    return (await cache.match(keyOf(file, this.hashes.get(file) ?? ''))) ?? this.load(file, {});
  }

  private async storeOne(cache: FileCache, address: string, hash: string): Promise<void> {
    const key = keyOf(address, hash);
    if ((await cache.match(key)) !== undefined) return;
    const response = await this.load(address, { integrity: hash, cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    await cache.put(key, response);
  }
}

function keyOf(address: string, hash: string): string {
  return `${address}?${encodeURIComponent(hash)}`;
}

function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}
