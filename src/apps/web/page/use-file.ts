/** Opens, makes and saves files for the page, and says how it goes. */
import { useCallback, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profiles/profile';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import type { LeftBehind } from '../../../core/next-year/carried';
import { emptyOffice } from '../../../core/scaffold/empty-office';
import { leftSentence } from '../../../messages/next-year';
import type { LostPart } from '../../../core/workbook/lost-part';
import type { Draft } from '../draft/draft';
import type { Check, Spreadsheet } from './spreadsheet';
import type { Status } from './status';
import { useQuestion, type OpenQuestion } from './use-question';
import { focusGrid } from './use-region-keys';
import { useSaving, type Saving, type ShownFile } from './use-saving';

/** What the page knows of its file and can do with it. */
export interface FileActions extends Saving {
  /** The name of the open file; empty before one is open. */
  readonly file: string;
  readonly status: Status;
  /** What is being asked before something is lost; null for nothing. */
  readonly question: OpenQuestion | null;
  /** Tells that the grid stands with a file, or why it does not. */
  readonly begin: (file: string) => void;
  readonly fail: (sentence: string) => void;
  /** Says something about what was done in the grid; an empty sentence says nothing more. */
  readonly note: (sentence: string) => void;
  /** Gives whether it is open. */
  readonly open: (chosen: File) => Promise<boolean>;
  /** Gives the name of the new file; null when it could not be made. */
  readonly create: (profile: Profile, year: number, lastYear: File | null) => Promise<string | null>;
  /** Goes on with what was left unsaved; gives whether it is open. */
  readonly resume: (draft: Draft) => Promise<boolean>;
  /** What a new file will not keep of the one that was opened. */
  readonly lost: readonly LostPart[];
  /** Whether a Word report is open. */
  readonly isWord: boolean;
}

/** The file of the page. */
export function useFile(spreadsheet: Spreadsheet, language: Language, check: Check): FileActions {
  const [file, setFile] = useState('');
  const [status, setStatus] = useState<Status>({ text: '', kind: 'done' });
  const [question, ask] = useQuestion();
  const [lost, setLost] = useState<readonly LostPart[]>([]);
  const [isWord, setIsWord] = useState(false);
  const messages = webMessages(language);

  const fail = useCallback((text: string) => {
    setStatus({ text, kind: 'failed' });
  }, []);

  const note = useCallback((text: string) => {
    setStatus({ text, kind: text === '' ? 'done' : 'note' });
  }, []);

  const shown: ShownFile = { spreadsheet, language, file, lost, setStatus, fail, ask };
  const { save, comment, mayLeave } = useSaving(shown, check);

  const open = useCallback(
    async (chosen: File) => {
      if (!(await mayLeave())) return false;
      const text = messages.opening(chosen.name);
      const stop = new AbortController();
      const onCancel = (): void => {
        stop.abort();
      };
      const onProgress = (done: number, total: number): void => {
        setStatus({ text, kind: 'working', share: done / total, onCancel });
      };
      setStatus({ text, kind: 'working', onCancel });
      const outcome = await spreadsheet.open(chosen, language, { onProgress, signal: stop.signal });
      if (outcome === 'stopped') {
        setStatus({ text: messages.stopped(chosen.name), kind: 'note' });
      } else if ('problem' in outcome) {
        fail(`${messages.notOpened(chosen.name)} ${outcome.problem}`);
      } else {
        setFile(chosen.name);
        setLost(outcome.lost);
        setIsWord(outcome.isWord);
        const parts = outcome.lost.map((part) => messages.lostParts[part]).join(', ');
        const sentence = parts === '' ? messages.opened(chosen.name) : messages.openedWithout(chosen.name, parts);
        const isPlain = parts === '' && outcome.notes.length === 0;
        setStatus({ text: [sentence, ...outcome.notes].join(' '), kind: isPlain ? 'done' : 'note' });
        return true;
      }
      return false;
    },
    [spreadsheet, language, messages, fail, mayLeave],
  );

  const create = useCallback(
    async (profile: Profile, year: number, lastYear: File | null) => {
      const name = `lkjip-${String(year)}.xlsx`;
      setStatus({ text: messages.making, kind: 'working' });
      let left: readonly LeftBehind[] = [];
      try {
        let office = emptyOffice(year);
        if (lastYear !== null) {
          const carried = await spreadsheet.carry(lastYear, profile, year, language);
          if ('problem' in carried) {
            fail(`${messages.notOpened(lastYear.name)} ${carried.problem}`);
            return null;
          }
          ({ office, left } = carried);
        }
        await spreadsheet.create(profile, office, name);
      } catch {
        fail(messages.notMade);
        return null;
      }
      setFile(name);
      setLost([]);
      setIsWord(false);
      const text = lastYear === null ? messages.made(name) : messages.madeFrom(name, lastYear.name);
      setStatus({ text, kind: 'note' });
      if (left.length > 0) {
        const items = left.map((each) => leftSentence(each, language));
        const { notCarriedTitle: title, notCarried, understood } = messages;
        await ask({ title, text: notCarried, items, choices: [understood], isNews: true });
      }
      focusGrid();
      return name;
    },
    [spreadsheet, language, messages, ask, fail],
  );

  const resume = useCallback(
    async (draft: Draft) => {
      if (!(await mayLeave())) return false;
      setStatus({ text: messages.opening(draft.name), kind: 'working' });
      try {
        await spreadsheet.resume(draft);
      } catch {
        fail(messages.notContinued(draft.name));
        return false;
      }
      setFile(draft.name);
      setLost(draft.lost);
      setIsWord(false);
      setStatus({ text: messages.continued(draft.name), kind: 'note' });
      return true;
    },
    [spreadsheet, messages, fail, mayLeave],
  );

  const actions = { begin: setFile, note, fail, mayLeave, open, create, save, resume, comment };
  return { file, status, question, lost, isWord, ...actions };
}
