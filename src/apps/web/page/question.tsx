/** Asks before something is lost. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What is asked. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  readonly items?: readonly string[];
  readonly hint?: string;
  /** What the buttons say, the safest first; one more button leaves everything as it is. */
  readonly choices: readonly string[];
  /** True for what is only told: then no button leaves everything as it is. */
  readonly isNews?: boolean;
}

interface QuestionProps {
  readonly asked: Asked;
  readonly cancel: string;
  /** Told which of the choices was taken, or null for none of them. */
  readonly onAnswer: (choice: string | null) => void;
}

/** A window over the page with the question; Escape answers none of the choices. */
export function Question({ asked, cancel, onAnswer }: QuestionProps) {
  const { title, text, items = [], hint, choices, isNews = false } = asked;
  const leave = (): void => {
    onAnswer(null);
  };
  return (
    <Dialog title={title} onClose={leave}>
      <p>{text}</p>
      {items.length > 0 && (
        <ul class="page-list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {hint !== undefined && <p>{hint}</p>}
      <p class="page-dialog-buttons">
        {choices.map((choice, index) => (
          <button
            key={choice}
            type="button"
            class={`page-button ${index === 0 ? 'page-button-main' : ''}`}
            onClick={() => {
              onAnswer(choice);
            }}
          >
            {choice}
          </button>
        ))}
        {!isNews && (
          <button type="button" class="page-button" onClick={leave}>
            {cancel}
          </button>
        )}
      </p>
    </Dialog>
  );
}

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog class="page-dialog" ref={dialog} aria-labelledby="page-dialog-title" onCancel={onClose}>
      <h2 id="page-dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
