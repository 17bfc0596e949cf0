/** "Siap cetak": who signs, the button, and the way back, also in a workbook that was saved meanwhile. */
import { useEffect, useState } from 'preact/hooks';
import type { Signature } from '../../../core/printing/plan-cover';
import { printedSheets } from '../../../hosts/excel/print/printed-sheets';
import { undoPrint } from '../../../hosts/excel/print/undo-print';
import type { HandingInMessages } from '../../../messages/handing-in/handing-in-messages';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';

const fields = ['place', 'date', 'name', 'nip'] as const satisfies readonly (keyof Signature)[];

/** What is typed stays while the pane is open. */
export function PrintPart({ texts }: { readonly texts: HandingInMessages }) {
  const { host, profile, say, checking, tab } = usePane();
  const [signature, setSignature] = useState<Signature>({ place: '', date: '', name: '', nip: '' });
  const [isReady, setReady] = useState(false);
  const isSeen = tab === 'send';
  useEffect(() => {
    if (!isSeen) return;
    printedSheets.list(host.excel).then(
      ({ length }) => {
        setReady(length > 0);
      },
      // Excel may be busy: the button that makes ready begins anew all the same.
      () => undefined,
    );
  }, [host, isSeen]);
  const takeBack = async (): Promise<string> => {
    const skipped = await undoPrint(host.excel);
    setReady(false);
    checking.refresh();
    return skipped.length === 0 ? '' : texts.printSkipped(skipped.join(', '));
  };
  const make = useAction(async () => {
    say(null);
    const { makePrint } = await import(/* webpackChunkName: "cetak" */ './make-print');
    const made = await makePrint(host.excel, profile, signature);
    if (made === null) {
      say({ text: texts.printNone, isFailure: true });
      return;
    }
    const { printed, unfilled, skipped } = made;
    const told = [
      texts.printDone(printed.length),
      ...(unfilled.length > 0 ? [texts.printUnfilled(unfilled.join(', '))] : []),
      ...(skipped.length > 0 ? [texts.printSkipped(skipped.join(', '))] : []),
    ];
    setReady(true);
    say({ text: told.join(' '), undo: takeBack });
    checking.refresh();
  });
  const back = useAction(async () => {
    const left = await takeBack();
    say(left === '' ? { text: texts.printUndone } : { text: left, isFailure: true });
  });
  const isRunning = make.isRunning || back.isRunning;
  return (
    <section class="send-part" aria-label={texts.print}>
      <h2 class="part-title">{texts.print}</h2>
      <p>{texts.printIntro}</p>
      {fields.map((field) => (
        <label key={field} class="field">
          {texts.printFields[field]}
          <input
            value={signature[field]}
            autoComplete="off"
            onInput={(event) => {
              setSignature({ ...signature, [field]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
      <p class="pane-hint">{texts.printBlank}</p>
      {isReady && <p>{texts.printReady}</p>}
      <div class="button-row">
        <button
          type="button"
          class="button-primary"
          aria-disabled={isRunning}
          onClick={isRunning ? undefined : make.run}
        >
          {make.isRunning ? texts.printMaking : texts.printMake}
        </button>
        {isReady && (
          <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : back.run}>
            {texts.printUndo}
          </button>
        )}
      </div>
    </section>
  );
}
