/** Univer with an empty workbook and nothing around it: what starting it takes by itself. */
import { startUniver } from '../../../src/apps/web/univer/start-univer';
import { bookOf, saved } from '../../hosts/xlsx/saved';

const container = document.getElementById('page') as HTMLElement;
container.style.height = '600px';
void startUniver({ container, language: 'id' })
  .open(bookOf([saved({ name: 'Lembar1', rows: [] })]), 'kosong')
  .then(() => {
    document.body.dataset['ready'] = String(performance.now());
  });
