/** Keeps what a person types at the pace at which they type. */
import type { Injector } from '@univerjs/core';
import { IEditorBridgeService, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { KeptInput } from './kept-input';

/**
 * Lets nothing that Univer does meanwhile take a key away.
 *
 * Univer fills the editor anew when a cell changes that has the row and the column of the edited one, on whatever sheet:
 * a result that was computed while somebody typed would replace what they typed. And an entry that is held against a
 * list is taken over only when the list has been computed: a key that came sooner would still go into the cell above.
 */
export function keepTyping(injector: Injector, input: KeptInput): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };

  const interceptors = injector.get(SheetInterceptorService);
  const validate = interceptors.onValidateCell.bind(interceptors);
  interceptors.onValidateCell = async (...cell) => {
    const release = input.keep();
    let isAtOnce = true;
    setTimeout(() => {
      isAtOnce = false;
    });
    try {
      return (await validate(...cell)) as boolean;
    } finally {
      // Without a list it is answered before any key can come; else the selection moves on when it has been answered.
      if (isAtOnce) release();
      else setTimeout(release);
    }
  };
}
