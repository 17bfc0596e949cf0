/** The top of the pane. */
import { officeName } from '../check/office-name';
import { usePane } from '../pane-context';
import { Settings } from '../settings/settings';

/** The name, whose report it is and of which year once that is known, and the settings. */
export function Header() {
  const { messages, checking } = usePane();
  const { state } = checking;
  const about = state.step === 'done' ? aboutReport() : '';
  return (
    <header class="pane-header">
      <h1>{messages.title}</h1>
      <p class="pane-about" title={about}>
        {about}
      </p>
      <Settings />
    </header>
  );

  function aboutReport(): string {
    if (state.step !== 'done') return '';
    const { workbook, result } = state;
    const name = officeName(workbook, result.tables);
    return messages.about(name === '' ? '' : messages.office(name), result.year === null ? '' : String(result.year));
  }
}
