/** The task "Kirim": what still stands, the Word draft, the review, pages that print, and the file without the functions of this add-in. */
import { Lazy } from '../components/lazy';
import { NotChecked } from '../check/not-checked';
import { en } from '../../../messages/handing-in/en';
import { id } from '../../../messages/handing-in/id';
import { usePane } from '../pane-context';
import { useTask } from '../task-context';
import { NaskahPart } from './naskah-part';
import { Prepare } from './prepare';
import { ReviuPart } from './reviu-part';
import { Standing } from './standing';

const loadPrint = () => import(/* webpackChunkName: "cetak" */ '../print/print-part').then((part) => part.PrintPart);

/** First what is open, then the conversion. */
export function SendTab() {
  const { checking, language } = usePane();
  const { send: texts } = useTask();
  const handingIn = language === 'id' ? id : en;
  const { state } = checking;
  return (
    <div class="pane-message">
      <p>{texts.intro}</p>
      {state.step === 'done' ? <Standing state={state} texts={texts} /> : <NotChecked />}
      <NaskahPart texts={handingIn} />
      {state.step === 'done' && <ReviuPart state={state} texts={handingIn} />}
      <Lazy load={loadPrint} />
      <Prepare texts={texts} />
    </div>
  );
}
