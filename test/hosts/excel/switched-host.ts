/** The strict host with switches: those that a test names, and those that are on for all tests. */
import type { Grid } from '../../../src/apps/web/grid/grid';
import { StrictHost } from '../../../src/apps/web/host/strict-host';
import { switches, switchesOn, type SwitchName } from './switches';

export class SwitchedHost extends StrictHost {
  private readonly layered: Grid;

  /** @param newestSet the newest ExcelApi set to claim */
  constructor(
    private readonly plain: Grid,
    newestSet?: number,
    on: readonly SwitchName[] = switchesOn(),
  ) {
    const layered = on.reduce((below, name) => switches[name].grid?.(below) ?? below, plain);
    super(layered, newestSet);
    this.layered = layered;
    for (const name of on) switches[name].host?.(this);
  }

  /** Lets Excel compute what it has not computed yet, without a round trip; the values are then as they are without switches. */
  async letCompute(): Promise<void> {
    for (let times = 0; times < 5; times += 1) {
      for (const { id } of this.plain.sheets()) {
        const used = this.plain.usedArea(id);
        if (used === null) continue;
        for (let row = used.top; row <= used.bottom; row += 1) {
          for (let column = used.left; column <= used.right; column += 1) this.layered.cell(id, row, column);
        }
      }
      await this.layered.group(
        () => undefined,
        () => Promise.resolve(),
      );
    }
  }
}
