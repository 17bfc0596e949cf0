/** The top of the pane. */
import { usePane } from '../pane-context';

interface HeaderProps {
  readonly isWorking: boolean;
  readonly hasResult: boolean;
  readonly onCheck: () => void;
  readonly onLanguage: () => void;
}

/** The name, the language, and the one button that matters. */
export function Header({ isWorking, hasResult, onCheck, onLanguage }: HeaderProps) {
  const { messages, language } = usePane();
  return (
    <header class="pane-header">
      <h1>{messages.title}</h1>
      <button
        type="button"
        class="button-quiet"
        lang={language === 'id' ? 'en' : 'id'}
        aria-label={messages.otherLanguage}
        title={messages.otherLanguage}
        onClick={onLanguage}
      >
        {language === 'id' ? 'EN' : 'ID'}
      </button>
      <button type="button" class="button-primary" aria-disabled={isWorking} onClick={isWorking ? undefined : onCheck}>
        {hasResult ? messages.checkAgain : messages.check}
      </button>
    </header>
  );
}
