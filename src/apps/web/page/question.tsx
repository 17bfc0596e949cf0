/** Asks before something is lost. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What is asked, and what the answer leads to. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  readonly items?: readonly string[];
  readonly hint?: string;
  /** What the button says that goes on. */
  readonly goOn: string;
  readonly onAnswer: (goesOn: boolean) => void;
}

interface QuestionProps {
  readonly asked: Asked;
  readonly cancel: string;
}

/** A window over the page with the question; Escape answers no. */
export function Question({ asked, cancel }: QuestionProps) {
  const { title, text, items = [], hint, goOn, onAnswer } = asked;
  return (
    <Dialog
      title={title}
      onClose={() => {
        onAnswer(false);
      }}
    >
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
        <button
          type="button"
          class="page-button page-button-main"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {goOn}
        </button>
        <button
          type="button"
          class="page-button"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {cancel}
        </button>
      </p>
    </Dialog>
  );
}

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page; Escape closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog class="page-dialog" ref={dialog} aria-labelledby="page-dialog-title" onClose={onClose}>
      <h2 id="page-dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
