/** The field for last year's file, and what it gives. */
import type { InsertMessages } from '../../../messages/pane/insert/insert-messages';
import type { LastYear } from './use-last-year';

interface LastYearFileProps {
  readonly texts: InsertMessages;
  readonly lastYear: LastYear;
  readonly onChoose: (file: File | null) => void;
}

function saidOf(lastYear: LastYear, texts: InsertMessages): string {
  switch (lastYear.step) {
    case 'none':
      return '';
    case 'reading':
      return texts.readingLastYear;
    case 'refused':
      return lastYear.reason;
    case 'carried':
      return texts.carried(lastYear.from, lastYear.indicators);
  }
}

/** The file is only read; what could not be taken from it is listed once the sheets are there. */
export function LastYearFile({ texts, lastYear, onChoose }: LastYearFileProps) {
  return (
    <>
      <label class="field">
        {texts.lastYearFile}
        <input
          type="file"
          accept=".xlsx,.xlsm,.docx,.xls,.xlsb,.ods,.fods"
          aria-describedby="last-year-hint last-year-said"
          onChange={(event) => {
            onChoose(event.currentTarget.files?.[0] ?? null);
          }}
        />
      </label>
      <p id="last-year-hint" class="quiet">
        {texts.lastYearHint}
      </p>
      <p id="last-year-said" role="status" class={lastYear.step === 'refused' ? 'field-problem' : undefined}>
        {saidOf(lastYear, texts)}
      </p>
    </>
  );
}
