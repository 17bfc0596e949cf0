/** One question at a time, and its answer. */
import { useCallback, useState } from 'preact/hooks';
import type { Asked } from './question';

/** A question that waits for its answer. */
export interface OpenQuestion {
  readonly asked: Asked;
  readonly onAnswer: (choice: string | null) => void;
}

/** Asks and gives the choice that was taken, or null for none. */
export type Ask = (asked: Asked) => Promise<string | null>;

/** The question that is open, or null, and the way to ask one. */
export function useQuestion(): [OpenQuestion | null, Ask] {
  const [question, setQuestion] = useState<OpenQuestion | null>(null);
  const ask = useCallback<Ask>(
    (asked) =>
      new Promise((resolve) => {
        const onAnswer = (choice: string | null): void => {
          setQuestion(null);
          resolve(choice);
        };
        setQuestion({ asked, onAnswer });
      }),
    [],
  );
  return [question, ask];
}
