/** The ⋯ of the header: language and profile. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../pane-context';
import { ProfileChoice } from './profile-choice';

/** A button that opens a small panel; Escape, or leaving it, closes it. */
export function Settings() {
  const { messages, language, chooseLanguage, chooseProfile, profile, host } = usePane();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const around = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && around.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  return (
    <div
      class="settings"
      ref={around}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class="button-quiet"
        ref={button}
        aria-expanded={isOpen}
        aria-label={messages.settings}
        title={messages.settings}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        ⋯
      </button>
      {isOpen && (
        <div class="settings-panel" role="group" aria-label={messages.settings}>
          <button
            type="button"
            lang={language === 'id' ? 'en' : 'id'}
            onClick={() => {
              chooseLanguage(language === 'id' ? 'en' : 'id');
            }}
          >
            {messages.otherLanguage}
          </button>
          <ProfileChoice chosen={profile} onChoose={chooseProfile} />
          {host.trialPage !== undefined && <a href={host.trialPage}>{messages.trial}</a>}
        </div>
      )}
    </div>
  );
}
