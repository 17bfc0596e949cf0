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
  const [isOver, setOver] = useState(true);
  useLayoutEffect(() => {
    setOver(true);
    // The grid tells of another cell, and nothing when the pointer leaves all of them.
    const onMove = ({ clientX, clientY, target }: PointerEvent): void => {
      const canvas = canvasIn(grid.current);
      const [x, y] = [clientX - (canvas?.left ?? 0), clientY - (canvas?.top ?? 0)];
      const isInside = x >= shown.left && x <= shown.right && y >= shown.top && y <= shown.bottom;
      setOver(isInside && target instanceof HTMLCanvasElement);
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setOver(false);
    };
    addEventListener('pointermove', onMove);
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('keydown', onKey, { capture: true });
    };
  }, [shown, grid]);
  useLayoutEffect(() => {
    const around = grid.current?.parentElement?.getBoundingClientRect();
    const canvas = canvasIn(grid.current);
    const own = box.current;
    if (around === undefined || canvas === undefined || own === null) return;
    const left = canvas.left - around.left + shown.left;
    const below = canvas.top - around.top + shown.bottom;
    const above = canvas.top - around.top + shown.top - own.offsetHeight;
    own.style.left = `${String(Math.max(0, Math.min(left, around.width - own.offsetWidth)))}px`;
    own.style.top = `${String(below + own.offsetHeight <= around.height ? below : above)}px`;
  }, [shown, grid, isOver]);
  if (!isOver) return null;
  return (
    <p class="page-reason" role="tooltip" ref={box}>
      {shown.reason}
    </p>
  );
}

function canvasIn(grid: HTMLElement | null): DOMRect | undefined {
  return grid?.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
}
