/** What every component of the pane can reach. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Message } from '../../core/findings/messages';
import type { Profile } from '../../core/profiles/profile';
import type { Place } from '../../core/workbook/workbook';
import type { Language, PaneMessages, Sentences, TabId } from '../../messages/pane';
import type { Checking } from './check/use-checking';
import type { Notice } from './notice';
import type { PaneHost } from './pane-host';

/** The language, its sentences, the last check, and the ways to a cell, to a task and to the notice. */
export interface PaneTools {
  readonly host: PaneHost;
  readonly language: Language;
  readonly sentences: Sentences;
  /** Those of the frame around the tasks. */
  readonly messages: PaneMessages;
  /** What the checker says, as a sentence. */
  readonly write: (message: Message) => string;
  /** The profile that the reader has chosen; null for the usual one. */
  readonly profile: Profile | null;
  readonly chooseProfile: (profile: Profile) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly checking: Checking;
  readonly goTo: (place: Place) => void;
  /** The task in front. */
  readonly tab: TabId;
  readonly openTab: (tab: TabId) => void;
  /** The page of the guide that is open; null when none is. */
  readonly help: string | null;
  readonly openHelp: (page: string | null) => void;
  /** Says something above the task, announced; null takes it away. */
  readonly say: (notice: Notice | null) => void;
}

/** Provided once by the pane. */
export const PaneContext = createContext<PaneTools | null>(null);

/**
 * The pane's tools, for a component.
 * @throws Error outside the pane
 */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('usePane outside Pane');
  return tools;
}
