/** The rule behind a finding. */
import { usePane } from '../pane-context';
import { useCheck } from './check-context';

interface RuleBasisProps {
  readonly rule: string;
  readonly isRepairable: boolean;
}

/** What to do where nothing can be mended by itself, and the rule with its source on request. */
export function RuleBasis({ rule, isRepairable }: RuleBasisProps) {
  const { sentences } = usePane();
  const { texts } = useCheck();
  const text = sentences.rules[rule];
  if (text === undefined) return null;
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
      </details>
    </>
  );
}
