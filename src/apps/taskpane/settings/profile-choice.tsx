/** The choice of a profile, the office's own one included. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../core/profiles/profile';
import { loadTaskSentences } from '../../../messages/pane';
import { usePane } from '../pane-context';
import { loadProfiles } from './load-profiles';

interface ProfileChoiceProps {
  readonly chosen: Profile | null;
  readonly onChoose: (profile: Profile) => void;
}

/** Entries of the list beside those of the built-in profiles, which go by their numbers. */
const OPEN = 'open';
const OWN = 'own';
/** A file that is no profile at all would fill the pane. */
const MOST_PROBLEMS = 5;

/** A list of the profiles; the last entry opens a file, and says plainly what is wrong with it. */
export function ProfileChoice({ chosen, onChoose }: ProfileChoiceProps) {
  const { messages, language } = usePane();
  const [profiles, setProfiles] = useState<readonly Profile[]>(chosen === null ? [] : [chosen]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isLoaded, setLoaded] = useState(true);
  const file = useRef<HTMLInputElement>(null);
  const load = useCallback(() => {
    setLoaded(true);
    loadProfiles().then(setProfiles, () => {
      setLoaded(false);
    });
  }, []);
  useEffect(load, [load]);
  const isOwn = chosen !== null && !profiles.includes(chosen);
  const current = isOwn ? OWN : String(chosen === null ? 0 : profiles.indexOf(chosen));

  async function open(source: File): Promise<void> {
    const { profiles: texts } = await loadTaskSentences(language);
    const { openProfile } = await import(/* webpackChunkName: "tasks" */ './open-profile');
    const opened = await openProfile(source, texts);
    setProblems(opened.problems);
    if (opened.profile !== null) onChoose(opened.profile);
  }

  function tryToOpen(source: File): void {
    open(source).catch(() => {
      setProblems([messages.notLoaded]);
    });
  }

  return (
    <div class="field">
      <label class="field">
        {messages.profileLabel}
        <select
          value={current}
          onChange={(event) => {
            const select = event.currentTarget;
            const profile = profiles[Number(select.value)];
            if (profile !== undefined) onChoose(profile);
            else if (select.value === OPEN) {
              select.value = current;
              file.current?.click();
            }
          }}
        >
          {profiles.map(({ id, name }, index) => (
            <option key={id} value={String(index)}>
              {name}
            </option>
          ))}
          {isOwn && <option value={OWN}>{chosen.name}</option>}
          <option value={OPEN}>{messages.ownProfile}</option>
        </select>
      </label>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={messages.profileFile}
        hidden
        onChange={(event) => {
          const [source] = event.currentTarget.files ?? [];
          if (source !== undefined) tryToOpen(source);
          event.currentTarget.value = '';
        }}
      />
      <div role="alert" class="field-problem">
        {!isLoaded && (
          <>
            <p>{messages.notLoaded}</p>
            <button type="button" onClick={load}>
              {messages.tryAgain}
            </button>
          </>
        )}
      </div>
      <ul role="alert" class="field-problem plain-list">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
