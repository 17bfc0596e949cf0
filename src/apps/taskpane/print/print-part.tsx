/** "Siap cetak": who signs, the button, and the way back, also in a workbook that was saved meanwhile. */
import { useEffect, useState } from 'preact/hooks';
import type { Signature } from '../../../core/printing/plan-cover';
import { printedSheets } from '../../../hosts/excel/print/printed-sheets';
import { undoPrint, type LeftForPrint } from '../../../hosts/excel/print/undo-print';
import { en } from '../../../messages/print/en';
import { id } from '../../../messages/print/id';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { makePrint } from './make-print';

const fields = ['place', 'date', 'name', 'nip'] as const satisfies readonly (keyof Signature)[];

/** What is typed stays while the pane is open. */
export function PrintPart() {
  const { host, profile, say, checking, tab, language } = usePane();
  const texts = language === 'id' ? id : en;
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
  const leftAlone = ({ skipped, covers }: LeftForPrint): string[] => [
    ...(skipped.length > 0 ? [texts.skipped(skipped.join(', '))] : []),
    ...(covers.length > 0 ? [texts.covers(covers.join(', '))] : []),
  ];
  const takeBack = async (): Promise<string> => {
    const left = await undoPrint(host.excel);
    setReady(left.skipped.length > 0);
    checking.refresh();
    return leftAlone(left).join(' ');
  };
  const make = useAction(async () => {
    say(null);
    const made = await makePrint(host.excel, profile, signature);
    if (made === null) {
      say({ text: texts.none, isFailure: true });
      return;
    }
    const { printed, unfilled } = made;
    const told = [
      texts.done(printed.length),
      ...(unfilled.length > 0 ? [texts.unfilled(unfilled.join(', '))] : []),
      ...leftAlone(made),
    ];
    setReady(true);
    say({ text: told.join(' '), undo: takeBack });
    checking.refresh();
  });
  const back = useAction(async () => {
    const left = await takeBack();
    say(left === '' ? { text: texts.undone } : { text: left, isFailure: true });
  });
  const isRunning = make.isRunning || back.isRunning;
  return (
    <section class="send-part" aria-label={texts.title}>
      <h2 class="part-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      {fields.map((field) => (
        <label key={field} class="field">
          {texts.fields[field]}
          <input
            value={signature[field]}
            autoComplete="off"
            onInput={(event) => {
              setSignature({ ...signature, [field]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
      <p class="pane-hint">{texts.blank}</p>
      {isReady && <p>{texts.ready}</p>}
      <div class="button-row">
        <button
          type="button"
          class="button-primary"
          aria-disabled={isRunning}
          onClick={isRunning ? undefined : make.run}
        >
          {make.isRunning ? texts.making : texts.make}
        </button>
        {isReady && (
          <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : back.run}>
            {texts.undo}
          </button>
        )}
      </div>
    </section>
  );
}
