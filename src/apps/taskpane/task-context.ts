/** What only some tasks say, for the components of a task. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TaskSentences } from '../../messages/pane';

/** Provided by `Lazy`, once it has come. */
export const TaskContext = createContext<TaskSentences | null>(null);

/**
 * The sentences of the tasks.
 * @throws Error outside of a task that was loaded by `Lazy`
 */
export function useTask(): TaskSentences {
  const sentences = useContext(TaskContext);
  if (sentences === null) throw new Error('useTask outside Lazy');
  return sentences;
}
