import type { Draft } from '../../../../src/apps/web/draft/draft';
import type { DraftStore } from '../../../../src/apps/web/draft/draft-store';
import { KeepDraft } from '../../../../src/apps/web/draft/keep-draft';

/** A workbook of which only the number of its last change is known. */
class Work {
  change = 0;
  saved = 0;
  /** Whether it can be told at once what is open. */
  isAtRest = true;
  readonly drafts = new Map<string, number>();
  readonly store: DraftStore = {
    put: (draft) => Promise.resolve(void this.drafts.set(draft.id, Number(draft.name))),
    remove: (id) => Promise.resolve(void this.drafts.delete(id)),
    abandoned: () => Promise.resolve([]),
  };
  readonly keeper = new KeepDraft(
    'own',
    {
      hasChanged: () => this.change !== this.saved,
      watch: () => {
        const seen = this.change;
        return () => this.change === seen;
      },
      draft: () => Promise.resolve(this.draftNow()!),
      draftNow: () => this.draftNow(),
    },
    this.store,
  );

  private draftNow(): Omit<Draft, 'id' | 'kept'> | null {
    return this.isAtRest ? ({ name: String(this.change) } as Omit<Draft, 'id' | 'kept'>) : null;
  }
}

test('nothing is kept of what was not changed', async () => {
  const { keeper, drafts } = new Work();
  expect(await keeper.look()).toBe('none');
  expect(drafts.size).toBe(0);
});

test('a draft is kept when the changes have come to rest, and kept anew after the next one', async () => {
  const work = new Work();
  work.change = 1;
  expect(await work.keeper.look()).toBe('none');
  work.change = 2;
  expect(await work.keeper.look()).toBe('none');
  expect(await work.keeper.look()).toBe('kept');
  expect([...work.drafts]).toEqual([['own', 2]]);
  work.change = 3;
  expect(await work.keeper.look()).toBe('behind');
  expect([...work.drafts]).toEqual([['own', 2]]);
  await work.keeper.look();
  expect([...work.drafts]).toEqual([['own', 3]]);
});

test('somebody who never rests gets a draft all the same', async () => {
  const work = new Work();
  for (let change = 1; change <= 10; change += 1) {
    work.change = change;
    await work.keeper.look();
  }
  expect([...work.drafts]).toEqual([['own', 10]]);
});

test('what is saved, or taken back, needs no draft', async () => {
  const work = new Work();
  work.change = 1;
  await work.keeper.look();
  await work.keeper.look();
  work.saved = 1;
  expect(await work.keeper.look()).toBe('none');
  expect(work.drafts.size).toBe(0);
});

/** A workbook whose draft is taken when the test says so. */
function slowWork(): { work: Work; keeper: KeepDraft; give: () => void } {
  const work = new Work();
  let give: () => void = () => undefined;
  const source = {
    hasChanged: () => work.change !== work.saved,
    watch: () => () => true,
    draft: () =>
      new Promise<Omit<Draft, 'id' | 'kept'>>((resolve) => {
        give = () => {
          resolve({ name: '1' } as Omit<Draft, 'id' | 'kept'>);
        };
      }),
    draftNow: () => null,
  };
  work.change = 1;
  return {
    work,
    keeper: new KeepDraft('own', source, work.store),
    give: () => {
      give();
    },
  };
}

test('what is saved while its draft is being kept leaves none', async () => {
  const { work, keeper, give } = slowWork();
  await keeper.look();
  const looking = keeper.look();
  work.saved = 1;
  give();
  expect(await looking).toBe('none');
  expect(work.drafts.size).toBe(0);
});

test('a draft that is being kept does not take the place of one that is opened meanwhile', async () => {
  const { work, keeper, give } = slowWork();
  work.drafts.set('left', 7);
  await keeper.look();
  const looking = keeper.look();
  await keeper.takeOver('left');
  give();
  await looking;
  expect([...work.drafts]).toEqual([['left', 7]]);
});

test('what changed while it was taken is taken again, and in the end at once', async () => {
  const work = new Work();
  const asked: boolean[] = [];
  const keeper = new KeepDraft(
    'own',
    {
      hasChanged: () => true,
      watch: () => () => true,
      draft: (atOnce) => {
        asked.push(atOnce);
        return Promise.resolve(atOnce ? ({ name: '1' } as Omit<Draft, 'id' | 'kept'>) : null);
      },
      draftNow: () => null,
    },
    work.store,
  );
  for (let look = 1; look < 10; look += 1) expect(await keeper.look()).toBe('none');
  expect(work.drafts.size).toBe(0);
  expect(await keeper.look()).toBe('kept');
  expect(asked).toEqual([...Array<boolean>(8).fill(false), true]);
});

test('a change while a draft is being kept is kept, too', async () => {
  const work = new Work();
  work.change = 1;
  await work.keeper.look();
  const keeping = work.keeper.look();
  work.change = 2;
  await keeping;
  await work.keeper.look();
  await work.keeper.look();
  expect([...work.drafts]).toEqual([['own', 2]]);
});

test('a draft that is gone on with stays under its own name, and the one of the page goes', async () => {
  const work = new Work();
  work.change = 1;
  await work.keeper.look();
  await work.keeper.look();
  work.drafts.set('left', 0);
  await work.keeper.takeOver('left');
  expect([...work.drafts.keys()]).toEqual(['left']);
  await work.keeper.look();
  expect(work.drafts.get('left')).toBe(0);
  work.change = 2;
  await work.keeper.look();
  await work.keeper.look();
  expect([...work.drafts]).toEqual([['left', 2]]);
});

test('a browser that keeps nothing says so', async () => {
  const work = new Work();
  work.store.put = () => Promise.reject(new Error('no room'));
  work.change = 1;
  await work.keeper.look();
  await expect(work.keeper.look()).rejects.toThrow('no room');
});

test('what was changed just before the page is left is kept at once, and only where it is not yet', async () => {
  const work = new Work();
  work.keeper.keepNow();
  expect(work.drafts.size).toBe(0);
  work.change = 1;
  work.keeper.keepNow();
  expect([...work.drafts]).toEqual([['own', 1]]);
  work.drafts.clear();
  work.keeper.keepNow();
  expect(work.drafts.size).toBe(0);
  expect(await work.keeper.look()).toBe('kept');
  work.change = 2;
  work.isAtRest = false;
  work.keeper.keepNow();
  expect(await work.keeper.look()).toBe('behind');
});

test('a browser that keeps nothing at that moment is asked again', async () => {
  const work = new Work();
  const { put } = work.store;
  work.store.put = () => Promise.reject(new Error('no room'));
  work.change = 1;
  work.keeper.keepNow();
  await Promise.resolve();
  work.store.put = put;
  await work.keeper.look();
  await work.keeper.look();
  expect([...work.drafts]).toEqual([['own', 1]]);
});
