/** Asks what a new file is for. */
import { useState } from 'preact/hooks';
import { profiles } from '../../../core/profiles';
import type { Profile } from '../../../core/profiles/profile';
import type { WebMessages } from '../../../messages/web';
import { usualYear } from '../../usual-year';
import { Dialog } from './question';

interface NewFileProps {
  readonly messages: WebMessages;
  /** @param lastYear the file that it begins from, or null */
  readonly onMake: (profile: Profile, year: number, lastYear: File | null) => void;
  readonly onCancel: () => void;
}

/** A window over the page with the profile, the year of the report and last year's file, if any; Escape closes it. */
export function NewFile({ messages, onMake, onCancel }: NewFileProps) {
  const [profileId, setProfileId] = useState(profiles[0]?.id ?? '');
  const [year, setYear] = useState(String(usualYear(new Date())));
  const [lastYear, setLastYear] = useState<File | null>(null);
  const isYear = /^(?:19|20)\d\d$/.test(year);
  const profile = profiles.find(({ id }) => id === profileId);

  return (
    <Dialog title={messages.newTitle} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (profile !== undefined && isYear) onMake(profile, Number(year), lastYear);
        }}
      >
        <label>
          {messages.profile}
          <select
            value={profileId}
            onChange={(event) => {
              setProfileId(event.currentTarget.value);
            }}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.year}
          <input
            value={year}
            inputMode="numeric"
            aria-invalid={!isYear}
            aria-describedby="new-file-year"
            onInput={(event) => {
              setYear(event.currentTarget.value.trim());
            }}
          />
        </label>
        <p id="new-file-year" role="status">
          {isYear ? '' : messages.yearWrong}
        </p>
        <label>
          {messages.lastYear}
          <input
            type="file"
            accept=".xlsx,.xlsm,.docx,.xls,.xlsb,.ods,.fods"
            aria-describedby="new-file-last-year"
            onChange={(event) => {
              setLastYear(event.currentTarget.files?.[0] ?? null);
            }}
          />
        </label>
        <p id="new-file-last-year">{messages.lastYearHint}</p>
        <p>{messages.newReplaces}</p>
        <p class="page-dialog-buttons">
          <button type="submit" class="page-button page-button-main" disabled={!isYear}>
            {messages.make}
          </button>
          <button type="button" class="page-button" onClick={onCancel}>
            {messages.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
