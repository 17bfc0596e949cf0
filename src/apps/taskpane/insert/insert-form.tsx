/** What is to be inserted. */
import { useMemo, useState } from 'preact/hooks';
import { standar } from '../../../core/profiles/standar';
import { emptyOffice } from '../../../core/scaffold/empty-office';
import { exampleOffice } from '../../../core/scaffold/example/example-office';
import { fillFirst } from '../../../core/scaffold/fill-first';
import type { SheetPlan } from '../../../core/scaffold/sheet-plan';
import type { InsertMessages } from '../../../messages/pane/insert/insert-messages';
import type { FormulaWords } from '../../../core/scaffold/bind-formulas';
import { usualYear } from '../../usual-year';
import { Choice } from '../components/choice';
import { usePane } from '../pane-context';
import { useLostFocus } from '../use-lost-focus';
import { ProfileChoice } from '../settings/profile-choice';
import { neededSheets } from './needed-sheets';
import { LastYearFile } from './last-year-file';
import { planSheets, readYear } from './plan-sheets';
import { SheetChoice } from './sheet-choice';
import { useExistingSheets } from './use-existing-sheets';
import { useLastYear } from './use-last-year';

/** Forms to fill in, filled with a made-up office, or with what last year's file gives. */
type InsertContent = 'empty' | 'example' | 'lastYear';

interface InsertFormProps {
  readonly texts: InsertMessages;
  readonly wasStopped: boolean;
  /** With what last year's file could not give, as sentences. */
  readonly onInsert: (plans: readonly SheetPlan[], left: readonly string[]) => void;
}

/** Profile, year, sheets and content; a sheet that exists is not ticked, one that others need comes along. */
export function InsertForm({ texts, wasStopped, onInsert }: InsertFormProps) {
  const { profile, chooseProfile, checking } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  // What is inserted into a report is of its year, once a check has told it.
  const ofReport = checking.state.step === 'done' ? checking.state.result.year : null;
  const written = typed ?? String(ofReport ?? usualYear(new Date()));
  const [content, setContent] = useState<InsertContent>('empty');
  const [words, setWords] = useState<FormulaWords>('native');
  /** What the reader ticked or unticked against what is usual. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const form = useLostFocus<HTMLFormElement>();
  const year = readYear(written);
  const used = profile ?? standar;
  const [file, setFile] = useState<File | null>(null);
  const lastYear = useLastYear(content === 'lastYear' ? file : null, used, year, texts);
  const plans = useMemo(() => {
    const ofYear = year ?? usualYear(new Date());
    const given = lastYear.step === 'carried' ? lastYear.office : emptyOffice(ofYear);
    return planSheets(used, content === 'example' ? exampleOffice(ofYear) : given, words);
  }, [used, year, content, words, lastYear]);
  const existing = useExistingSheets(plans);
  const chosen = new Set(plans.map(({ name }) => name).filter((name) => existing.has(name) === turned.has(name)));
  const needed = neededSheets(plans, chosen, existing);
  const toInsert = plans.filter(({ name }) => chosen.has(name) || needed.includes(name));
  const isReady = year !== null && toInsert.length > 0 && (content !== 'lastYear' || lastYear.step === 'carried');

  function tick(names: readonly string[], isTicked: boolean): void {
    const next = new Set(turned);
    for (const name of names) {
      if (isTicked === existing.has(name)) next.add(name);
      else next.delete(name);
    }
    setTurned(next);
  }

  return (
    <form
      class="pane-message"
      ref={form}
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onInsert(fillFirst(toInsert), lastYear.step === 'carried' ? lastYear.left : []);
      }}
    >
      {wasStopped && <p role="status">{texts.stopped}</p>}
      <p>{texts.intro}</p>
      <ProfileChoice chosen={profile} onChoose={chooseProfile} />
      <label class="field">
        {texts.year}
        <input
          inputMode="numeric"
          maxLength={4}
          value={written}
          aria-invalid={year === null}
          aria-describedby="year-wrong"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </label>
      <p id="year-wrong" role="alert" class="field-problem">
        {year === null ? texts.yearWrong : ''}
      </p>
      <Choice
        legend={texts.content}
        name="content"
        options={{ empty: texts.empty, lastYear: texts.lastYear, example: texts.example }}
        chosen={content}
        onChoose={setContent}
      />
      {content === 'lastYear' && <LastYearFile texts={texts} lastYear={lastYear} onChoose={setFile} />}
      <Choice
        legend={texts.style}
        name="words"
        options={{ native: texts.native, functions: texts.own }}
        chosen={words}
        onChoose={setWords}
      />
      <SheetChoice
        texts={texts}
        names={plans.map(({ name }) => name)}
        chosen={chosen}
        existing={existing}
        onTick={tick}
      />
      {needed.length > 0 && <p class="quiet">{texts.needed(needed.join(', '))}</p>}
      <button type="submit" class="button-primary" aria-disabled={!isReady}>
        {texts.insert(toInsert.length)}
      </button>
    </form>
  );
}
