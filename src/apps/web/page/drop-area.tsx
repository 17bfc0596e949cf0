/** Takes files and folders that are dropped anywhere on the page. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { droppedFiles, type Dropped } from '../many/chosen-files';

interface DropAreaProps {
  readonly text: string;
  readonly onDropped: (dropped: Dropped) => void;
  /** A file or a folder could not be reached. */
  readonly onFailed: () => void;
  readonly children: ComponentChildren;
}

/** The page; while a file is held over it, it says that it can be dropped. */
export function DropArea({ text, onDropped, onFailed, children }: DropAreaProps) {
  // A large folder takes a while to look through, and the page goes on meanwhile.
  const latest = useRef(onDropped);
  latest.current = onDropped;
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      class="page"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        if (event.dataTransfer === null) return;
        droppedFiles(event.dataTransfer).then((dropped) => {
          latest.current(dropped);
        }, onFailed);
      }}
    >
      {children}
      {isOver && <p class="page-drop">{text}</p>}
    </div>
  );
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
