/** The part of the task "Isi" that inserts the standard sheets of a profile. */
import type { ComponentChildren } from 'preact';
import { useReducer, useRef } from 'preact/hooks';
import { applyPlans } from '../../../hosts/excel/apply-plan';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import { Working } from '../components/working';
import { nextTask } from '../next-task';
import { failureNotice } from '../notice';
import { usePane } from '../pane-context';
import { useTask } from '../task-context';
import { undoSheets } from '../undo-sheets';
import { InsertDone } from './insert-done';
import { InsertForm } from './insert-form';
import { firstInsertState, insertState } from './insert-state';

/**
 * The form, the work with a way to stop it, and what was made.
 * @param props.children what stands above; not while sheets are inserted, for it grows and moves the button that stops
 */
export function InsertTab({ children }: { readonly children: ComponentChildren }) {
  const { host, messages, say, checking } = usePane();
  const { insert: texts } = useTask();
  const [state, act] = useReducer(insertState, firstInsertState);
  const stop = useRef<AbortController | null>(null);

  /** @param left what last year's file could not give, as sentences */
  async function insert(plans: readonly SheetPlan[], left: readonly string[]): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    act({ type: 'begin' });
    say(null);
    try {
      await nextTask();
      const { sheets, undo } = await applyPlans(host.excel, plans, {
        signal: controller.signal,
        onProgress: (done, total) => {
          act({ type: 'progress', done, total });
        },
      });
      act({ type: 'finish', sheets, left });
      say({
        text: texts.inserted(sheets.length),
        undo: async () => {
          const stays = await undoSheets(undo, messages);
          if (stays === '') act({ type: 'again' });
          return stays;
        },
      });
      checking.refresh();
    } catch (error) {
      if (controller.signal.aborted && error === controller.signal.reason) act({ type: 'stop' });
      else {
        act({ type: 'fail' });
        say(failureNotice(error, messages));
      }
    }
  }

  if (state.step === 'working') {
    return (
      <Working
        doing={texts.inserting}
        share={state.share}
        onCancel={() => {
          stop.current?.abort();
        }}
      />
    );
  }
  return (
    <>
      {children}
      {state.step === 'done' ? (
        <InsertDone
          sheets={state.sheets}
          left={state.left}
          texts={texts}
          onAgain={() => {
            act({ type: 'again' });
          }}
        />
      ) : (
        <InsertForm texts={texts} wasStopped={state.wasStopped} onInsert={(plans, left) => void insert(plans, left)} />
      )}
    </>
  );
}
