/** Takes a file that is dropped anywhere on the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DropAreaProps {
  readonly text: string;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** The page; while a file is held over it, it says that it can be dropped. */
export function DropArea({ text, onFile, children }: DropAreaProps) {
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
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
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
