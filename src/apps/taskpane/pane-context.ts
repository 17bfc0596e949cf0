/** What every component of the pane can reach. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../core/workbook/workbook';
import type { Language, PaneMessages } from '../../messages/pane';

/** The language, its sentences, and the way to a cell. */
export interface PaneTools {
  readonly language: Language;
  readonly messages: PaneMessages;
  readonly goTo: (place: Place) => void;
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
