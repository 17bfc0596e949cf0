/** Checks many files for the page, one after another in a worker. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { standar } from '../../../core/profiles/standar';
import type { Language } from '../../../messages/pane';
import { webMessages, type WebMessages } from '../../../messages/web';
import { download } from '../../download';
import type { OfficeReport } from '../../offices/office-report';
import type { ChosenFile } from './chosen-files';
import { reportsOf, withFiles, type ListedFile, type Order } from './file-list';
import { OfficeWorker, type NoAnswer } from './office-worker';

/** What is going on. */
export type Doing = 'nothing' | 'checking' | 'rekap' | 'letters';

/** What is said, in whatever language is chosen by then. */
type Saying = (messages: WebMessages['many']) => string;

const nothing: Saying = () => '';

/** The files with what the page can do with them. */
export interface ManyFiles {
  readonly list: readonly ListedFile[];
  /** Stays while a file of the list is looked at. */
  readonly order: Order;
  readonly sort: (order: Order) => void;
  readonly doing: Doing;
  /** What became of the last thing that was made; empty for nothing. */
  readonly said: string;
  /** The reports with what only the others show about each; empty until all are checked. */
  readonly compared: readonly OfficeReport[];
  readonly profile: string;
  /** Checks all of them anew. */
  readonly chooseProfile: (profile: string) => void;
  /** Says so where there is nothing to add. */
  readonly add: (chosen: readonly ChosenFile[]) => void;
  /** Ends what is being done; what is done stays. */
  readonly stop: () => void;
  /** Checks what was left. */
  readonly goOn: () => void;
  readonly clear: () => void;
  /** Gives the overview of all, or a letter about each, as a download. */
  readonly save: (what: 'rekap' | 'letters') => void;
}

/** Many files; none at first. */
export function useManyFiles(language: Language): ManyFiles {
  const worker = useMemo(() => new OfficeWorker(), []);
  const [list, setList] = useState<readonly ListedFile[]>([]);
  const [order, sort] = useState<Order>(null);
  const [doing, setDoing] = useState<Doing>('nothing');
  const [said, setSaid] = useState<Saying>(() => nothing);
  const say = useCallback((saying: Saying) => {
    setSaid(() => saying);
  }, []);
  const [compared, setCompared] = useState<readonly OfficeReport[]>([]);
  const [profile, setProfile] = useState(standar.id);
  /** What is asked last wins: an older run ends when it sees that it is not the current one. */
  const run = useRef(0);
  const { many } = webMessages(language);

  useEffect(
    () => () => {
      worker.end();
    },
    [worker, say],
  );

  const checkAll = useCallback(
    async (files: readonly ListedFile[], by: string) => {
      worker.stop();
      run.current += 1;
      const own = run.current;
      let current = files;
      const show = (): void => {
        setList(current);
      };
      show();
      setCompared([]);
      say(nothing);
      setDoing('checking');
      for (const { file, name, outcome: known } of files) {
        if (known !== null) continue;
        let outcome: ListedFile['outcome'];
        try {
          outcome = await worker.ask<'check'>({ ask: 'check', file, name, profile: by });
        } catch (why) {
          if (run.current !== own) return;
          if (why === 'stopped') {
            setDoing('nothing');
            return;
          }
          outcome = { failure: (why as NoAnswer) === 'slow' ? 'tooSlow' : 'unexpected' };
        }
        if (run.current !== own) return;
        current = current.map((each) => (each.name === name ? { ...each, outcome } : each));
        show();
      }
      try {
        const reports = await worker.ask<'remarks'>({ ask: 'remarks', reports: reportsOf(current) });
        if (run.current === own) setCompared(reports);
      } catch {
        // The overview stands without it; the rekap compares again.
      }
      if (run.current === own) setDoing('nothing');
    },
    [worker, say],
  );

  const save = async (what: 'rekap' | 'letters'): Promise<void> => {
    run.current += 1;
    const own = run.current;
    setDoing(what);
    say(nothing);
    const name = what === 'rekap' ? many.rekapFile : many.lettersFile;
    try {
      download(name, await worker.ask<typeof what>({ ask: what, reports: reportsOf(list) }));
      say((messages) => messages.made(name));
    } catch (why) {
      if (why !== 'stopped') say((messages) => messages.notMade(name));
    }
    if (run.current === own) setDoing('nothing');
  };

  return {
    list,
    order,
    sort,
    doing,
    said: said(many),
    compared,
    profile,
    chooseProfile: (chosen) => {
      setProfile(chosen);
      if (list.length > 0)
        void checkAll(
          list.map((each) => ({ ...each, outcome: null })),
          chosen,
        );
    },
    add: (chosen) => {
      if (chosen.length === 0) say((messages) => messages.noReports);
      else void checkAll(withFiles(list, chosen), profile);
    },
    stop: () => {
      worker.stop();
    },
    goOn: () => void checkAll(list, profile),
    clear: () => {
      run.current += 1;
      worker.stop();
      setList([]);
      sort(null);
      setCompared([]);
      setDoing('nothing');
      say(nothing);
    },
    save: (what) => void save(what),
  };
}
