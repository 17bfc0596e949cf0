/** What Excel does on some machines and not on others, and what the strict host does only when a test turns it on. */
import type { Grid } from '../../../../src/apps/web/grid/grid';
import { PayloadMeter } from '../../../../src/apps/web/host/payload-meter';
import type { StrictHost } from '../../../../src/apps/web/host/strict-host';
import { blankAsZero } from './blank-as-zero';
import { lateFunctions } from './late-functions';
import { noPrinter } from './no-printer';
import { noSettings } from './no-settings';
import { rewrittenFormulas } from './rewritten-formulas';
import { silentLists } from './silent-lists';
import { strayCell } from './stray-cell';
import { unreadableSheet } from './unreadable-sheet';
import { veryHidden } from './very-hidden';

/** What a switch does to the grid below the host, or to the host itself. */
interface Switch {
  readonly grid?: (grid: Grid) => Grid;
  readonly host?: (host: StrictHost) => void;
}

/** So many bytes of an answer are too many for the switch `smallAnswers`: a real one has 5 MB. */
const SMALL_ANSWER = 20_000;

const all = {
  /** Functions of an add-in show #BUSY! first. */
  lateFunctions: { grid: (grid) => lateFunctions(grid) },
  /** Functions of an add-in show #NAME? until it is loaded. */
  unknownFunctions: { grid: (grid) => lateFunctions(grid, '#NAME?') },
  /** A blank cell reaches functions of an add-in as 0. */
  blankAsZero: { grid: blankAsZero },
  /** Functions of an add-in come with a prefix in every second synchronization, and long numbers in formulas shorter. */
  rewrittenFormulas: { grid: rewrittenFormulas },
  /** Changed cells are told by `onCalculated` alone. */
  silentLists: { grid: silentLists },
  /** Every sheet is used up to a cell far away. */
  strayCell: { grid: strayCell },
  /** There is a sheet whose cells cannot be asked for. */
  unreadableSheet: { grid: unreadableSheet },
  /** Hidden sheets are very hidden. */
  veryHidden: { grid: veryHidden },
  /** Cells with long texts make an answer too large. */
  smallAnswers: {
    host(host) {
      host.meter = new PayloadMeter(SMALL_ANSWER);
    },
  },
  /** The workbook keeps no settings. */
  noSettings: { grid: noSettings },
  /** The printing cannot be set up. */
  noPrinter: { grid: noPrinter },
  /** Formulas are computed only when somebody asks for it. */
  calculatedByHand: {
    host(host) {
      host.calculationMode = 'Manual';
    },
  },
} satisfies Readonly<Record<string, Switch>>;

/** The name of a switch. */
export type SwitchName = keyof typeof all;

/** Each switch by its name. */
export const switches: Readonly<Record<SwitchName, Switch>> = all;

/** The switches that are on for all tests, named in the environment: `EXCEL=lateFunctions npm test`. */
export function switchesOn(): readonly SwitchName[] {
  const named = typeof process === 'undefined' ? '' : (process.env['EXCEL'] ?? '');
  return named.split(',').filter((name): name is SwitchName => name in switches);
}

/** Whether no switch is on for all tests: only then is it certain how many round trips something takes. */
export const isPlain = (): boolean => switchesOn().length === 0;

/** A test of just what a switch takes away: it is left out where that one is on for all tests. */
export const testWithout = (name: SwitchName): jest.It => (switchesOn().includes(name) ? test.skip : test);
