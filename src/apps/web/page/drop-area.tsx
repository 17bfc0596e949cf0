/** Takes files and folders that are dropped anywhere on the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { droppedFiles, type Dropped } from '../many/chosen-files';

interface DropAreaProps {
  readonly text: string;
  readonly onDropped: (dropped: Dropped) => void;
  readonly children: ComponentChildren;
}

/** The page; while a file is held over it, it says that it can be dropped. */
export function DropArea({ text, onDropped, children }: DropAreaProps) {
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
        if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(onDropped);
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
