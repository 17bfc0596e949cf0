/** The task pane, the same in Excel and in the web edition. */
import { withoutSentences } from '../../../messages/pane/without-sentences';
import type { PaneHost } from '../pane-host';
import { useSentences } from '../use-sentences';
import { PaneFrame } from './pane-frame';

/** The pane in the language of its host; when its sentences do not come, the one sentence that is always there. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const { sentences, speak } = useSentences(host.language);
  if (sentences === null) return <p>Memuat… / Loading…</p>;
  if (sentences !== 'failed') return <PaneFrame host={host} sentences={sentences} speak={speak} />;
  const { text, reload } = withoutSentences[host.language];
  return (
    <section class="pane" aria-label="LKjIP">
      <div class="pane-message" role="alert">
        <h1>LKjIP</h1>
        <p>{text}</p>
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {reload}
        </button>
      </div>
    </section>
  );
}
