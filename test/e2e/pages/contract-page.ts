/** Runs the contract of the Excel host over Univer; the test asks for one belief after another. */
import { StrictHost } from '../../../src/apps/web/host/strict-host';
import { startUniver } from '../../../src/apps/web/univer/start-univer';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { beliefs, contractWorkbook } from '../../hosts/excel/contract';

declare global {
  interface Window {
    contract: {
      readonly names: readonly string[];
      /** Opens the contract's workbook anew and gives what is wrong with a belief, or null. */
      check(index: number): Promise<string | null>;
      /** The contract's workbook as it is read back. */
      read(): Promise<unknown>;
    };
  }
}

const container = document.getElementById('page') as HTMLElement;
container.style.height = '600px';
const univer = startUniver({ container, language: 'id', dark: false });

window.contract = {
  names: beliefs.map((belief) => belief.name),
  async check(index) {
    await univer.open(contractWorkbook, 'kontrak');
    try {
      await beliefs[index]?.check(new StrictHost(univer.grid));
      return null;
    } catch (error) {
      return String(error);
    }
  },
  async read() {
    await univer.open(contractWorkbook, 'kontrak');
    return readWorkbook(new StrictHost(univer.grid));
  },
};
