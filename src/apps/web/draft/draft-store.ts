/** Where drafts are kept: a database of the browser, which no page of another address can read. */
import { createStore, del, entries, promisifyRequest } from 'idb-keyval';
import { DRAFT_DAYS, type Draft } from './draft';

const DAY = 24 * 60 * 60 * 1000;

/** Keeps drafts and gives them back. */
export interface DraftStore {
  /** @throws when the browser keeps nothing or has no room */
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  /** The drafts that no open page works on, the newest first. Those that are too old are removed. */
  abandoned(): Promise<readonly Draft[]>;
}

/**
 * The drafts of this browser. A page holds the lock of its draft for as long as it is open, also when it ends without
 * a word: a draft whose lock is free belongs to nobody.
 */
export class BrowserDrafts implements DraftStore {
  private readonly store = createStore('lkjip', 'drafts');

  /** Holds the lock of a draft until the page is gone. */
  hold(id: string): void {
    void navigator.locks.request(lockOf(id), () => new Promise(() => undefined));
  }

  put(draft: Draft): Promise<void> {
    return this.store('readwrite', (drafts) => {
      drafts.put(draft, draft.id);
      // A page that is being left lives no longer than this: it would not hear that the draft is there.
      drafts.transaction.commit();
      return promisifyRequest(drafts.transaction);
    });
  }

  remove(id: string): Promise<void> {
    return del(id, this.store);
  }

  async abandoned(): Promise<readonly Draft[]> {
    const { held = [] } = await navigator.locks.query();
    const locks = new Set(held.map(({ name }) => name));
    const drafts = (await entries<string, Draft>(this.store)).map(([, draft]) => draft);
    const free = drafts.filter(({ id }) => !locks.has(lockOf(id)));
    const oldest = Date.now() - DRAFT_DAYS * DAY;
    await Promise.all(free.filter(({ kept }) => kept < oldest).map(({ id }) => this.remove(id)));
    return free.filter(({ kept }) => kept >= oldest).sort((a, b) => b.kept - a.kept);
  }
}

function lockOf(id: string): string {
  return `lkjip-draft-${id}`;
}
