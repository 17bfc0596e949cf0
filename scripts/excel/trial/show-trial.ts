/** The page "Uji di Excel": a button, what holds and what does not, and the report as JSON. */
import { runTrial, type TrialPlace, type TrialResult } from './run-trial';

/** What is saved. */
export interface TrialReport {
  readonly environment: Readonly<Record<string, string>>;
  readonly results: readonly TrialResult[];
}

/** Where it runs, and in what. */
export interface TrialPage {
  readonly prepare: TrialPlace['prepare'];
  /** Throws, with the reason for the reader, where it may not run. */
  readonly begin: () => Promise<Readonly<Record<string, string>>>;
}

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

const SIGNS = { belief: ['✗', '✓'], step: ['✗', '✓'], sometimes: ['–', '✓'] } as const;

/** Shows the page inside an element. */
export function showTrial(container: HTMLElement, { prepare, begin }: TrialPage): void {
  add(container, 'h1', 'Uji di Excel');
  add(
    container,
    'p',
    'Menguji di buku kerja KOSONG apa yang diandalkan LKjIP dari Excel: semua lembar di buku kerja ini dihapus dan dibuat ulang. Perlu sekitar dua menit. Laporannya tidak dikirim ke mana pun.',
  );
  const button = add(container, 'button', 'Mulai uji');
  const status = add(container, 'p');
  status.setAttribute('role', 'status');
  const list = add(container, 'ul');
  const save = add(container, 'button', 'Simpan laporan (JSON)');
  const json = add(container, 'textarea');
  json.setAttribute('aria-label', 'Laporan (JSON)');
  json.readOnly = true;
  save.hidden = true;
  json.hidden = true;

  const show = ({ kind, name, page, held, detail }: TrialResult, done: number, total: number): void => {
    status.textContent = `${String(done)} dari ${String(total)}…`;
    const item = add(list, 'li', `${SIGNS[kind][held ? 1 : 0]} ${name} `);
    if (page !== '') Object.assign(add(item, 'a', 'dokumentasi'), { href: page, target: '_blank', rel: 'noreferrer' });
    if (kind === 'sometimes') add(item, 'small', ' (tidak di semua komputer)');
    if (detail !== '' && kind !== 'sometimes') add(item, 'pre', detail);
  };

  const run = async (): Promise<void> => {
    button.disabled = true;
    list.replaceChildren();
    try {
      const environment = await begin();
      const results = await runTrial({ prepare, onResult: show });
      const report: TrialReport = { environment, results };
      const failed = results.filter(({ kind, held }) => kind !== 'sometimes' && !held).length;
      status.textContent =
        failed === 0 ? 'Selesai: semua berlaku di sini.' : `Selesai: ${String(failed)} tidak berlaku di sini.`;
      json.value = JSON.stringify(report, null, 2);
      save.hidden = false;
      json.hidden = false;
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
    button.disabled = false;
  };
  button.addEventListener('click', () => void run());
  save.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json.value], { type: 'application/json' }));
    link.download = 'uji-excel.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
