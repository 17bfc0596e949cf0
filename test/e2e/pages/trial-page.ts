/** "Uji di Excel" on our own host over Univer, with its switches for what Excel does only on some machines. */
import { showTrial } from '../../../scripts/excel/trial/show-trial';
import { startUniver } from '../../../src/apps/web/univer/start-univer';
import { contractWorkbook } from '../../hosts/excel/contract';
import { SwitchedHost } from '../../hosts/excel/switched-host';
import { toSaved } from '../../hosts/xlsx/saved';

const page = document.getElementById('page') as HTMLElement;
const grid = document.createElement('div');
grid.style.height = '300px';
const trial = document.createElement('section');
page.append(grid, trial);
const univer = startUniver({ container: grid, language: 'id' });

showTrial(trial, {
  begin: () => Promise.resolve({ program: 'Univer' }),
  async prepare(belief) {
    await univer.open(toSaved(contractWorkbook), 'uji');
    return new SwitchedHost(univer.grid, undefined, belief?.switch === undefined ? [] : [belief.switch]);
  },
});
