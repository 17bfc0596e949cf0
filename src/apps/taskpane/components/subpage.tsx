/** A screen that lies over the list of a task: a way back on top, closed by Escape. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane-context';
import { showTop } from '../show-top';

interface SubpageProps {
  readonly title: string;
  readonly onBack: () => void;
  /** The page of the guide about it. */
  readonly help?: string;
  /** What takes the focus in place of the way back: the field that the screen is there for. */
  readonly first?: RefObject<HTMLElement>;
  readonly children: ComponentChildren;
}

/** The way back takes the focus when the screen opens, or what is filled in there, so that a keyboard goes on from there. */
export function Subpage({ title, onBack, help, first, children }: SubpageProps) {
  const { messages } = usePane();
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    (first?.current ?? back.current)?.focus({ preventScroll: true });
    if (back.current !== null) showTop(back.current);
  }, []);
  return (
    <section
      class="subpage"
      aria-label={title}
      data-help={help}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onBack();
      }}
    >
      <div class="subpage-head">
        <button type="button" class="button-quiet" ref={back} aria-label={messages.back} onClick={onBack}>
          ←
        </button>
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}
