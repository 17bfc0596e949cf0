/** Offers what was left unsaved. */
import type { Language } from '../../../messages/pane';
import type { WebMessages } from '../../../messages/web';
import { Dialog } from '../page/question';
import { DRAFT_DAYS, type Draft } from './draft';

interface OfferedDraftsProps {
  readonly drafts: readonly Draft[];
  readonly messages: WebMessages;
  readonly language: Language;
  readonly onContinue: (draft: Draft) => void;
  readonly onRemove: (draft: Draft) => void;
  readonly onLater: () => void;
}

/** A window over the page with the drafts of pages that are gone; Escape leaves them for another time. */
export function OfferedDrafts({ drafts, messages, language, onContinue, onRemove, onLater }: OfferedDraftsProps) {
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Dialog title={messages.draftsTitle} onClose={onLater}>
      <p>{messages.drafts(DRAFT_DAYS)}</p>
      {drafts.map((draft) => {
        const named = messages.draft(draft.name, time.format(draft.kept));
        return (
          <section key={draft.id} class="page-draft" aria-label={named}>
            <p>{named}</p>
            <p class="page-dialog-buttons">
              <button
                type="button"
                class="page-button page-button-main"
                onClick={() => {
                  onContinue(draft);
                }}
              >
                {messages.continueDraft}
              </button>
              <button
                type="button"
                class="page-button"
                onClick={() => {
                  onRemove(draft);
                }}
              >
                {messages.removeDraft}
              </button>
            </p>
          </section>
        );
      })}
      <p class="page-dialog-buttons">
        <button type="button" class="page-button" onClick={onLater}>
          {messages.later}
        </button>
      </p>
    </Dialog>
  );
}
