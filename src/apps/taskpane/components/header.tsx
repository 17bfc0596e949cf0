/** The top of the pane. */
import { usePane } from '../pane-context';
import { helpPage } from '../use-help-keys';
import { Settings } from '../settings/settings';

/** The name, whose report it is and of which year once that is known, and the settings. */
export function Header() {
  const { messages, checking, openHelp } = usePane();
  const { state } = checking;
  const about = state.step === 'done' ? aboutReport() : '';
  return (
    <header class="pane-header">
      <h1>{messages.title}</h1>
      <p class="pane-about" title={about}>
        {about}
      </p>
      <button
        type="button"
        class="button-quiet"
        title={messages.help}
        aria-label={messages.help}
        onClick={(event) => {
          const pane = event.currentTarget.closest<HTMLElement>('.pane');
          openHelp(pane === null ? '' : helpPage(pane));
        }}
      >
        ?
      </button>
      <Settings />
    </header>
  );

  function aboutReport(): string {
    if (state.step !== 'done') return '';
    const { office, year } = state.result;
    return messages.about(office === null ? '' : messages.office(office), year === null ? '' : String(year));
  }
}
