/** The rule behind a finding. */
import { useEffect, useState } from 'preact/hooks';
import { loadTaskSentences, type TaskSentences } from '../../../messages/pane';
import { usePane } from '../pane-context';
import { useCheck } from './check-context';

interface RuleBasisProps {
  readonly rule: string;
  readonly isRepairable: boolean;
}

/** What to do where nothing can be mended by itself, and the rule with its source on request. */
export function RuleBasis({ rule, isRepairable }: RuleBasisProps) {
  const { language, openHelp } = usePane();
  const { texts } = useCheck();
  const [rules, setRules] = useState<TaskSentences | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadTaskSentences(language).then(
      (sentences) => {
        if (isCurrent) setRules(sentences);
      },
      // What is wrong, and its numbers, stand there without it.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  const text = rules?.rules[rule];
  if (rules === null || text === undefined) return null;
  return (
    <>
      {!isRepairable && (
        <p>
          <span class="finding-word">{texts.todo}:</span> {text.advice}
        </p>
      )}
      <details class="basis">
        <summary>
          {texts.basis}: {text.title}
        </summary>
        <p>{text.text}</p>
        <p class="quiet">{text.source}</p>
        <button
          type="button"
          class="cell-link"
          onClick={() => {
            openHelp(`aturan:${rule}`);
          }}
        >
          {rules.guide.rule}
        </button>
      </details>
    </>
  );
}
