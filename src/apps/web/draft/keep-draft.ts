/** Keeps a draft of what is open while somebody works on it. */
import type { Draft } from './draft';
import type { DraftStore } from './draft-store';

/** What a draft tells of its workbook. */
export type DraftAbout = Pick<Draft, 'name' | 'lost' | 'profile'>;

/** What a draft is made of. */
export interface DraftSource {
  /** Whether something lies in no file yet. */
  hasChanged(): boolean;
  /** Gives whether nothing was changed between the call and the call of what it gives. */
  watch(): () => boolean;
  /**
   * What is open; it takes a moment, so it is only asked for when a draft is kept.
   * @param atOnce whatever is typed waits; else null when something was changed meanwhile
   */
  draft(atOnce: boolean): Promise<Omit<Draft, 'id' | 'kept'> | null>;
  /** The same without a pause; null where that cannot be told at once. */
  draftNow(): Omit<Draft, 'id' | 'kept'> | null;
}

/** Whether there is a draft of what is open as it is now, of how it was a moment ago, or none. */
export type DraftState = 'kept' | 'behind' | 'none';

/** So many looks at a workbook that changes all the time, and a draft is kept in the midst of it. */
const MOST_LOOKS = 10;

/**
 * Looks now and then whether there is something to keep. It waits until nobody types, so that no key has to wait for it,
 * but not for ever.
 */
export class KeepDraft {
  private isAsSeen = (): boolean => false;
  private isAsKept = (): boolean => false;
  private looks = 0;
  private isKept = false;
  private isBusy = false;

  constructor(
    private id: string,
    private readonly source: DraftSource,
    private readonly store: DraftStore,
  ) {}

  /**
   * Keeps what has come to rest since the last look, and removes the draft when everything lies in a file or was undone.
   * @throws when the browser keeps nothing
   */
  async look(): Promise<DraftState> {
    if (this.isBusy) return this.state;
    this.isBusy = true;
    try {
      if (this.source.hasChanged()) await this.keep();
      // It may have been saved while it was being kept.
      if (!this.source.hasChanged()) await this.drop();
      return this.state;
    } finally {
      this.isBusy = false;
    }
  }

  /** Keeps without a pause what has changed, for the page may be gone in a moment. */
  keepNow(): void {
    if (!this.source.hasChanged() || (this.isKept && this.isAsKept())) return;
    const isAsKept = this.source.watch();
    const draft = this.source.draftNow();
    if (draft === null) return;
    this.isAsKept = isAsKept;
    this.isKept = true;
    this.looks = 0;
    this.store.put({ ...draft, id: this.id, kept: Date.now() }).catch(() => {
      this.isAsKept = () => false;
    });
  }

  private get state(): DraftState {
    if (!this.isKept) return 'none';
    return this.isAsKept() ? 'kept' : 'behind';
  }

  private async keep(): Promise<void> {
    if (this.isKept && this.isAsKept()) return;
    this.looks += 1;
    const isAtRest = this.isAsSeen();
    this.isAsSeen = this.source.watch();
    if (!isAtRest && this.looks < MOST_LOOKS) return;
    const isAsKept = this.source.watch();
    const { id } = this;
    const draft = await this.source.draft(this.looks >= MOST_LOOKS);
    // What another page has left may have been opened meanwhile: this is not to take its place.
    if (draft === null || id !== this.id) return;
    await this.store.put({ ...draft, id, kept: Date.now() });
    this.looks = 0;
    this.isAsKept = isAsKept;
    this.isKept = true;
  }

  private async drop(): Promise<void> {
    if (this.isKept) await this.store.remove(this.id);
    this.isKept = false;
    this.looks = 0;
  }

  /** Goes on with a draft that another page has left, and that is open now. */
  async takeOver(id: string): Promise<void> {
    await this.drop();
    this.id = id;
    this.isKept = true;
    this.isAsKept = this.source.watch();
  }
}
