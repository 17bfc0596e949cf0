/** Saves the file of the page, and asks before what was not saved is left. */
import { useCallback } from 'preact/hooks';
import type { LostPart } from '../../../core/workbook/lost-part';
import { ForbiddenSheetName } from '../../../hosts/xlsx/write-package';
import type { Language } from '../../../messages/pane';
import { webMessages } from '../../../messages/web';
import { download } from '../../download';
import { commentedName, newName } from './file-names';
import type { Check, Spreadsheet } from './spreadsheet';
import type { Status } from './status';
import type { Ask } from './use-question';

/** How many cells a sentence names before it only counts the others. */
const NAMED_CELLS = 3;

/** The file that is open, and how the page speaks of it. */
export interface ShownFile {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  readonly file: string;
  /** What a new file will not keep of it. */
  readonly lost: readonly LostPart[];
  readonly setStatus: (status: Status) => void;
  readonly fail: (sentence: string) => void;
  readonly ask: Ask;
}

/** What can be done before the open file is left. */
export interface Saving {
  /** Gives whether it was saved. */
  readonly save: () => Promise<boolean>;
  /** Saves a copy of the Word report that is open, with what was found as comments. */
  readonly comment: () => Promise<void>;
  /** Whether the file may be left: nothing was changed, it was saved, or a person says so. */
  readonly mayLeave: () => Promise<boolean>;
}

/** The ways to save the open file. */
export function useSaving(shown: ShownFile, check: Check): Saving {
  const { spreadsheet, language, file, lost, setStatus, fail, ask } = shown;
  const messages = webMessages(language);

  const save = useCallback(async () => {
    const name = newName(file);
    const { withoutTitle: title, without: text, originalStays: hint, saveWithout } = messages;
    setStatus({ text: messages.saving, kind: 'working' });
    try {
      const { bytes, natives, values } = await spreadsheet.exported();
      const places = values.slice(0, NAMED_CELLS);
      const items = lost.map((part) => messages.lostParts[part]);
      if (values.length > 0)
        items.push(messages.formulasWithout(values.length, places.join(', '), values.length - places.length));
      if (items.length > 0 && (await ask({ title, text, items, hint, choices: [saveWithout] })) === null) {
        setStatus({ text: messages.notSavedYet, kind: 'note' });
        return false;
      }
      download(name, bytes);
      await spreadsheet.markSaved();
      const sentences = [messages.saved(name)];
      if (natives.length > 0) sentences.push(messages.savedAsNative(natives.length));
      if (values.length > 0)
        sentences.push(messages.savedAsValues(values.length, places.join(', '), values.length - places.length));
      setStatus({ text: sentences.join(' '), kind: 'note' });
      return true;
    } catch (error) {
      fail(error instanceof ForbiddenSheetName ? messages.forbiddenSheetName(error.sheet) : messages.notSaved);
      return false;
    }
  }, [spreadsheet, file, lost, ask, messages, setStatus, fail]);

  const comment = useCallback(async () => {
    setStatus({ text: messages.commenting, kind: 'working' });
    try {
      const commented = await spreadsheet.commented(language, check);
      if (commented === null) return;
      const name = commentedName(file);
      download(name, commented.bytes);
      const sentences = [messages.commented(name, commented.comments)];
      const parts = commented.lost.map((part) => messages.lostParts[part]).join(', ');
      if (parts !== '') sentences.push(messages.commentedWithout(parts));
      setStatus({ text: sentences.join(' '), kind: 'note' });
    } catch {
      fail(messages.notCommented);
    }
  }, [spreadsheet, language, check, file, messages, setStatus, fail]);

  const mayLeave = useCallback(async () => {
    await spreadsheet.takeEntry();
    if (!spreadsheet.hasChanged) return true;
    const { unsavedTitle: title, saveFirst, discard } = messages;
    const choice = await ask({ title, text: messages.unsaved(file), choices: [saveFirst, discard] });
    return choice === saveFirst ? save() : choice === discard;
  }, [spreadsheet, ask, save, messages, file]);

  return { save, comment, mayLeave };
}
