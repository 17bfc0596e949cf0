/** "Naskah Word": the report as a Word draft, as a file or by the clipboard. */
import { useState } from 'preact/hooks';
import { WorkbookUnreadable } from '../../../core/workbook/unreadable';
import { fileSentence } from '../../../messages/files/file-sentence';
import type { HandingInMessages } from '../../../messages/handing-in/handing-in-messages';
import { download } from '../../download';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import type { MadeNaskah } from './make-naskah';

const load = () => import(/* webpackChunkName: "naskah" */ './make-naskah');
type Maker = Awaited<ReturnType<typeof load>>;

/** Two buttons, and a field for the office's own file. */
export function NaskahPart({ texts }: { readonly texts: HandingInMessages }) {
  const { host, profile, say, language } = usePane();
  const [template, setTemplate] = useState<File | null>(null);
  const [left, setLeft] = useState<MadeNaskah['naskah']['leftOut']>([]);
  const made = async (use: (made: MadeNaskah, maker: Maker) => Promise<string>): Promise<void> => {
    say(null);
    const maker = await load();
    const draft = await maker.makeNaskah(host, profile);
    if (draft === null) {
      say({ text: texts.naskahNoTables, isFailure: true });
      return;
    }
    const done = await use(draft, maker);
    setLeft(draft.naskah.leftOut);
    say({ text: draft.errors === 0 ? done : `${done} ${texts.naskahErrors(draft.errors)}` });
  };
  const file = useAction(async () => {
    if (host.savesNoFiles === true) {
      say({ text: texts.naskahNoFiles, isFailure: true });
      return;
    }
    try {
      await made(async ({ naskah }, { writeNaskah, naskahName }) => {
        const own = template === null ? null : new Uint8Array(await template.arrayBuffer());
        const { bytes, filled } = await writeNaskah(naskah, own);
        const name = naskahName(naskah);
        download(name, bytes);
        const marks = own === null ? '' : filled.length === 0 ? texts.naskahNoMark : texts.naskahMarks(filled.length);
        return `${texts.naskahMade(name)} ${marks}`.trim();
      });
    } catch (error) {
      if (!(error instanceof WorkbookUnreadable)) throw error;
      say({ text: `${template?.name ?? ''}: ${fileSentence(error, language)}`, isFailure: true });
    }
  });
  const copy = useAction(async () => {
    await made(async ({ naskah }, { naskahHtml }) => {
      const html = new Blob([naskahHtml(naskah)], { type: 'text/html' });
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'text/html': html })]);
      } catch {
        return host.savesNoFiles === true ? texts.naskahNoFiles : texts.naskahNotCopied;
      }
      return texts.naskahCopied;
    });
  });
  const isRunning = file.isRunning || copy.isRunning;
  return (
    <section class="send-part" aria-label={texts.naskah}>
      <h2 class="part-title">{texts.naskah}</h2>
      <p>{texts.naskahIntro}</p>
      <label class="field">
        {texts.naskahTemplate}
        <input
          type="file"
          accept=".docx"
          onChange={(event) => {
            setTemplate(event.currentTarget.files?.[0] ?? null);
          }}
        />
      </label>
      <div class="button-row">
        <button
          type="button"
          class="button-primary"
          aria-disabled={isRunning}
          onClick={isRunning ? undefined : file.run}
        >
          {file.isRunning ? texts.naskahMaking : texts.naskahMake}
        </button>
        <button type="button" aria-disabled={isRunning} onClick={isRunning ? undefined : copy.run}>
          {texts.naskahCopy}
        </button>
      </div>
      {left.length > 0 && (
        <details class="basis">
          <summary>{texts.naskahLeftOut(left.length)}</summary>
          <ul class="plain-list">
            {left.map(({ sheet, reason }) => (
              <li key={`${sheet} ${reason}`}>
                {sheet}: {texts.naskahReasons[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
