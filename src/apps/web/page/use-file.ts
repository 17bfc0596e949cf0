/** Opens, makes and saves files for the page, and says how it goes. */
import { useCallback, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profiles/profile';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { newName, saveFile } from './save-file';
import type { Spreadsheet } from './spreadsheet';
import type { Status } from './status';

/** How many cells a sentence names before it only counts the others. */
const NAMED_CELLS = 3;

/** What the page knows of its file and can do with it. */
export interface FileActions {
  /** The name of the open file; empty before one is open. */
  readonly file: string;
  readonly status: Status;
  /** Tells that the grid stands with a file, or why it does not. */
  readonly begin: (file: string) => void;
  readonly fail: (sentence: string) => void;
  readonly open: (chosen: File) => Promise<void>;
  readonly create: (profile: Profile, year: number) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** The file of the page. */
export function useFile(spreadsheet: Spreadsheet, language: Language): FileActions {
  const [file, setFile] = useState('');
  const [status, setStatus] = useState<Status>({ text: '', kind: 'done' });
  const messages = webMessages(language);

  const fail = useCallback((text: string) => {
    setStatus({ text, kind: 'failed' });
  }, []);

  const open = useCallback(
    async (chosen: File) => {
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
      } else if (outcome === null) {
        setFile(chosen.name);
        setStatus({ text: messages.opened(chosen.name), kind: 'done' });
      } else {
        fail(`${messages.notOpened(chosen.name)} ${outcome.problem}`);
      }
    },
    [spreadsheet, language, messages, fail],
  );

  const create = useCallback(
    async (profile: Profile, year: number) => {
      const name = `lkjip-${String(year)}.xlsx`;
      setStatus({ text: messages.making, kind: 'working' });
      try {
        await spreadsheet.create(profile, year, name);
      } catch {
        fail(messages.notMade);
        return;
      }
      setFile(name);
      setStatus({ text: messages.made(name), kind: 'note' });
    },
    [spreadsheet, messages, fail],
  );

  const save = useCallback(async () => {
    const name = newName(file);
    setStatus({ text: messages.saving, kind: 'working' });
    try {
      const { bytes, natives, values } = await spreadsheet.exported();
      saveFile(name, bytes);
      const places = values.slice(0, NAMED_CELLS);
      const sentences = [messages.saved(name)];
      if (natives.length > 0) sentences.push(messages.savedAsNative(natives.length));
      if (values.length > 0)
        sentences.push(messages.savedAsValues(values.length, places.join(', '), values.length - places.length));
      setStatus({ text: sentences.join(' '), kind: 'note' });
    } catch {
      fail(messages.notSaved);
    }
  }, [spreadsheet, file, messages, fail]);

  return { file, status, begin: setFile, fail, open, create, save };
}
