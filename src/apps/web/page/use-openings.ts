/** The ways to another file: chosen, dropped, in the list of many, new, or left unsaved; and what the pane begins with in it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { profiles } from '../../../core/profiles';
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
import { focusGrid } from './use-region-keys';

/** What leads to a file, and what is known of the one that is open. */
export interface Openings {
  /** The profile that the open file was made, checked or left with; null when the file says itself what it is. */
  readonly profile: Profile | null;
  /** How many files were opened from the list of many; 0 when the open one comes from elsewhere. */
  readonly fromList: number;
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
  /** The profile of the file of that name, which the pane then begins with. */
  const [known, setKnown] = useState<{ readonly profile: Profile; readonly name: string } | null>(null);
  const [showsMany, setShowsMany] = useState(false);
  const [fromList, setFromList] = useState(0);
  const many = useManyFiles(language);
  const profile = known !== null && known.name === file ? known.profile : null;

  const about = useRef<DraftAbout>({ name: '', lost: [], profile: null });
  about.current = { name: file, lost, profile: profile?.id ?? null };
  const source = useMemo<DraftSource>(
    () => ({
      hasChanged: () => spreadsheet.hasChanged,
      watch: () => spreadsheet.watch(),
      draft: async () => ({ ...about.current, workbook: await spreadsheet.workbook() }),
    }),
    [spreadsheet],
  );
  const drafts = useDrafts(source, file !== '');
  // Whenever something was opened or saved, a draft may have become needless.
  useEffect(drafts.look, [drafts.look, status]);

  // What lies under the list takes the focus only once the list is away.
  useEffect(() => (showsMany ? focusGrid : undefined), [showsMany]);

  const know = (id: string | null, name: string): void => {
    const found = profiles.find((each) => each.id === id);
    setKnown(found === undefined ? null : { profile: found, name });
  };

  const choose = async (chosen: File): Promise<void> => {
    if (!(await actions.open(chosen))) return;
    // A file that is opened says itself what it is, also one of the same name.
    setKnown(null);
    setFromList(0);
    setShowsMany(false);
  };

  const openListed = async ({ file: chosen }: ListedFile): Promise<boolean> => {
    // Why it is not open stands above the list.
    if (!(await actions.open(chosen))) return false;
    setShowsMany(false);
    know(many.profile, chosen.name);
    setFromList((count) => count + 1);
    return true;
  };

  const make = async (chosen: Profile, year: number, lastYear: File | null): Promise<void> => {
    setShowsMany(false);
    const name = await actions.create(chosen, year, lastYear);
    if (name === null) return;
    setKnown({ profile: chosen, name });
    setFromList(0);
  };

  const resume = async (draft: Draft): Promise<void> => {
    drafts.leave();
    if (!(await actions.resume(draft))) return;
    setFromList(0);
    know(draft.profile, draft.name);
    drafts.takeOver(draft);
  };

  return {
    profile,
    fromList,
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
