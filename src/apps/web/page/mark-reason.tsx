/** What a mark says, while the pointer is over its cell. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownReason } from '../univer/cell-marks';

interface MarkReasonProps {
  readonly shown: ShownReason;
  /** What the grid stands in. */
  readonly grid: RefObject<HTMLElement>;
}

/** Below the cell, or above it where there is no room below; Escape takes it away. */
export function MarkReason({ shown, grid }: MarkReasonProps) {
  const box = useRef<HTMLParagraphElement>(null);
  const [isDismissed, setDismissed] = useState(false);
  useLayoutEffect(() => {
    setDismissed(false);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setDismissed(true);
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, [shown]);
  useLayoutEffect(() => {
    const around = grid.current?.parentElement?.getBoundingClientRect();
    const canvas = grid.current?.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const own = box.current;
    if (around === undefined || canvas === undefined || own === null) return;
    const left = canvas.left - around.left + shown.left;
    const below = canvas.top - around.top + shown.bottom;
    const above = canvas.top - around.top + shown.top - own.offsetHeight;
    own.style.left = `${String(Math.max(0, Math.min(left, around.width - own.offsetWidth)))}px`;
    own.style.top = `${String(below + own.offsetHeight <= around.height ? below : above)}px`;
  }, [shown, isDismissed]);
  if (isDismissed) return null;
  return (
    <p class="page-reason" role="tooltip" ref={box}>
      {shown.reason}
    </p>
  );
}
