/** The figures of the selected cells in the bar of the sheets. Univer's own write 1.25e+9 for a sum in rupiah. */
import { numfmt, type Injector } from '@univerjs/core';
import { IStatusBarService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../messages/pane';
import { gridMessages } from '../../../messages/web/grid';
import { writeFigures } from './write-figures';

/** Keeps the figures in sight right of the tabs, where Univer would have its own. */
export function showFigures(container: HTMLElement, injector: Injector, language: Language): void {
  const box = document.createElement('p');
  box.className = 'page-figures';
  const messages = gridMessages(language);
  injector.get(IStatusBarService).state$.subscribe((state) => {
    const values = (state?.values ?? []).map(({ func, value }) => ({ func: String(func), value }));
    box.textContent = writeFigures({ values, pattern: state?.pattern ?? null }, language, messages, (pattern, value) =>
      numfmt.format(pattern, value, { locale: language, throws: false }),
    );
    box.title = box.textContent;
    // Univer makes its bar anew for another workbook.
    const bar = container.querySelector('[data-u-comp="sheet-bar-append-button"]')?.closest('section');
    if (!box.isConnected) bar?.firstElementChild?.after(box);
  });
}
