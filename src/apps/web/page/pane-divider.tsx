/** The line between the grid and the pane, which makes the pane wider or narrower. */
import { useRef } from 'preact/hooks';

/** Pixels. Narrower, the pane's words no longer fit; wider, little is left of the cells of a small screen. */
const least = 280;
const most = 720;
const step = 20;

/** How wide the pane is at first. */
export const usualPaneWidth = 380;

interface PaneDividerProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Dragged, or moved by the arrow keys; a double click gives the pane its usual width again. */
export function PaneDivider({ label, width, onWidth }: PaneDividerProps) {
  /** Where the pane ends while the line is dragged. */
  const end = useRef<number | null>(null);
  const set = (wanted: number): void => {
    onWidth(Math.min(most, Math.max(least, wanted)));
  };
  return (
    <div
      class="page-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        const moves: Readonly<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step };
        const move = moves[event.key];
        if (move === undefined) return;
        event.preventDefault();
        set(width + move);
      }}
      onDblClick={() => {
        set(usualPaneWidth);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        end.current = event.clientX + width;
      }}
      onPointerMove={(event) => {
        if (end.current !== null) set(end.current - event.clientX);
      }}
      onPointerUp={() => {
        end.current = null;
      }}
      onPointerCancel={() => {
        end.current = null;
      }}
    />
  );
}
