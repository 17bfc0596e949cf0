/** The ways to another file: chosen, dropped, in the list of many, new, or left unsaved; and what the pane begins with in it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { profileOf } from '../../../core/profiles';
import type { Profile } from '../../../core/profiles/profile';
import type { Language } from '../../../messages/pane';
import type { Draft } from '../draft/draft';
import type { DraftAbout, DraftSource } from '../draft/keep-draft';
import { useDrafts, type Drafts } from '../draft/use-drafts';
import type { Dropped } from '../many/chosen-files';
import type { ListedFile } from '../many/file-list';
import { useManyFiles, type ManyFiles } from '../many/use-many-files';
import type { Spreadsheet } from './spreadsheet';
import type { FileActions } from './use-file';
import { focusGrid, leaveToolbar } from './use-region-keys';

/** What is known of the file that is open. */
interface Opening {
  /** How many were opened before it: the pane begins anew with each, also with one of the same name. */
  readonly number: number;
  /** The profile that it was made, checked or left with; null when the file says itself what it is. */
  readonly profile: Profile | null;
  /** Whether it comes from the list of many. */
  readonly isListed: boolean;
}

/** What leads to a file, and what is known of the one that is open. */
export interface Openings {
  readonly opening: Opening;
  readonly many: ManyFiles;
  readonly showsMany: boolean;
  readonly setShowsMany: (showsMany: boolean) => void;
  readonly drafts: Drafts;
  readonly choose: (chosen: File) => void;
  readonly drop: (dropped: Dropped) => void;
  /** Gives whether it is open. */
  readonly openListed: (listed: ListedFile) => Promise<boolean>;
  readonly make: (profile: Profile, year: number, lastYear: File | null) => void;
  readonly resume: (draft: Draft) => void;
}

/** Every way to a file; the open one and what is known of it stay until another one is open. */
export function useOpenings(spreadsheet: Spreadsheet, language: Language, actions: FileActions): Openings {
  const { file, lost, status } = actions;
  const [opening, setOpening] = useState<Opening>({ number: 0, profile: null, isListed: false });
  const [showsMany, setShowsMany] = useState(false);
  const many = useManyFiles(language);

  const about = useRef<DraftAbout>({ name: '', lost: [], profile: null });
  about.current = { name: file, lost, profile: opening.profile?.id ?? null };
  const source = useMemo<DraftSource>(
    () => ({
      hasChanged: () => spreadsheet.hasChanged,
      watch: () => spreadsheet.watch(),
      draft: async (atOnce) => {
        const workbook = await spreadsheet.workbook(atOnce);
        return workbook && { ...about.current, workbook };
      },
      draftNow: () => {
        const workbook = spreadsheet.workbookNow();
        return workbook && { ...about.current, workbook };
      },
    }),
    [spreadsheet],
  );
  const drafts = useDrafts(source, file !== '');
  // Whenever something was opened or saved, a draft may have become needless.
  useEffect(drafts.look, [drafts.look, status]);

  // What lies under the list takes the focus only once the list is away.
  useEffect(() => (showsMany ? focusGrid : undefined), [showsMany]);

  const begin = (profile: Profile | null, isListed = false): void => {
    setOpening(({ number }) => ({ number: number + 1, profile, isListed }));
  };

  const choose = async (chosen: File): Promise<void> => {
    if (!(await actions.open(chosen))) return;
    begin(null);
    setShowsMany(false);
    leaveToolbar();
  };

  const openListed = async ({ file: chosen }: ListedFile): Promise<boolean> => {
    // Why it is not open stands above the list.
    if (!(await actions.open(chosen))) return false;
    setShowsMany(false);
    begin(profileOf(many.profile), true);
    return true;
  };

  const make = async (chosen: Profile, year: number, lastYear: File | null): Promise<void> => {
    setShowsMany(false);
    if ((await actions.create(chosen, year, lastYear)) !== null) begin(chosen);
  };

  const resume = async (draft: Draft): Promise<void> => {
    drafts.leave();
    if (!(await actions.resume(draft))) return;
    begin(draft.profile === null ? null : profileOf(draft.profile));
    drafts.takeOver(draft);
    leaveToolbar();
  };

  return {
    opening,
    many,
    showsMany,
    setShowsMany,
    drafts,
    choose: (chosen) => void choose(chosen),
    drop: ({ files, hasFolder }) => {
      const [only, ...others] = files;
      if (only !== undefined && others.length === 0 && !hasFolder && !showsMany) void choose(only.file);
      else if (files.length > 0 || hasFolder) {
        setShowsMany(true);
        many.add(files);
      }
    },
    openListed,
    make: (chosen, year, lastYear) => void make(chosen, year, lastYear),
    resume: (draft) => void resume(draft),
  };
}
