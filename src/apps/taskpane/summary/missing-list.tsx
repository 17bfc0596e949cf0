/** What is still open before the report can be handed in. */
import { writeNumber } from '../../../core/workbook/write-number';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import { usePane } from '../pane-context';
import type { YearReport } from './year-report';

/** So many are read at a glance; the others are in the list of findings. */
const MOST = 6;

/** Errors, warnings, tables that are missing or empty, and indicators that nobody has explained. */
export function MissingList({ report, texts }: { readonly report: YearReport; readonly texts: SummaryMessages }) {
  const { language, openTab, write } = usePane();
  const { errors, warnings, lacking, unfilled, unexplained } = report;
  const count = (value: number): string => writeNumber({ value, decimals: 0, style: 'plain' }, language);
  const lines = [
    ...(errors.length > 0 ? [texts.errors(count(errors.length))] : []),
    ...(warnings.length > 0 ? [texts.warnings(count(warnings.length))] : []),
    ...lacking.slice(0, MOST).map(({ message }) => write(message)),
    ...(lacking.length > MOST ? [texts.more(count(lacking.length - MOST))] : []),
    ...(unfilled.length > 0 ? [texts.unfilled(unfilled.join('; '))] : []),
    ...(unexplained > 0 ? [texts.noCauses(count(unexplained))] : []),
  ];
  if (lines.length === 0) return <p>{texts.nothingMissing}</p>;
  return (
    <>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {errors.length + warnings.length + lacking.length > 0 && (
        <button
          type="button"
          onClick={() => {
            openTab('check');
          }}
        >
          {texts.toFindings}
        </button>
      )}
    </>
  );
}
