/** The question why a finding is ignored. */
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../core/findings/finding';
import { ignoredFindings } from '../../../hosts/excel/ignored-findings';
import { Subpage } from '../components/subpage';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { useCheck } from './check-context';
import { useSubject } from './use-subject';

/** The question about the finding of the screen "ignore": nothing is ignored without a reason. */
export function IgnoreForm() {
  const finding = useSubject('ignore');
  return finding === null ? null : <Form finding={finding} />;
}

function Form({ finding }: { readonly finding: Finding }) {
  const { checking, say, write, host } = usePane();
  const { texts, act } = useCheck();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { isRunning, run } = useAction(async () => {
    await checking.ignore(finding, reason.trim());
    act({ type: 'finished' });
    say({ text: ignoredFindings.isKept(host.excel) ? texts.ignoredNotice : texts.ignoredForNow });
  });
  return (
    <Subpage
      title={texts.ignoreTitle}
      help="mengabaikan"
      first={field}
      onBack={() => {
        act({ type: 'back' });
      }}
    >
      <form
        class="pane-message"
        onSubmit={(event) => {
          event.preventDefault();
          const isEmpty = reason.trim() === '';
          setMissing(isEmpty);
          if (isEmpty) field.current?.focus();
          if (!isEmpty && !isRunning) run();
        }}
      >
        <p>{write(finding.message)}</p>
        <p class="quiet">{texts.ignoreIntro}</p>
        <label class="field">
          {texts.reason}
          <textarea
            ref={field}
            rows={3}
            maxLength={500}
            value={reason}
            aria-invalid={isMissing}
            aria-describedby="reason-missing"
            onInput={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        </label>
        <p id="reason-missing" role="alert" class="field-problem">
          {isMissing ? texts.reasonMissing : ''}
        </p>
        <button type="submit" class="button-primary" aria-disabled={isRunning}>
          {texts.ignoreNow}
        </button>
      </form>
    </Subpage>
  );
}
