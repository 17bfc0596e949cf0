/** The figures of the year, each with its class and that of the year before. */
import { formatPlace } from '../../../core/workbook/address';
import { writeNumber } from '../../../core/workbook/write-number';
import type { SummaryMessages } from '../../../messages/summary/summary-messages';
import { CellLink } from '../components/cell-link';
import { usePane } from '../pane-context';
import type { ShownFigure } from './year-report';

const percentages: ReadonlySet<string> = new Set(['capaian', 'serapan', 'efisiensi']);

interface FigureListProps {
  readonly figures: readonly ShownFigure[];
  readonly year: number | null;
  readonly texts: SummaryMessages;
}

/** A figure that no table tells is listed as well, so that nobody looks for it. */
export function FigureList({ figures, year, texts }: FigureListProps) {
  const { language } = usePane();
  const write = (id: string, value: number): string =>
    percentages.has(id)
      ? writeNumber({ value: value * 100, decimals: 2, style: 'percent' }, language)
      : writeNumber({ value, decimals: 2, style: 'plain' }, language);
  return (
    <ul class="plain-list">
      {figures.map(({ id, value, label, before, places, isDoubtful }) => (
        <li key={id}>
          {texts.names[id]}: {value === null && <span class="quiet">{texts.unknown}</span>}
          {value !== null && <span class="strong">{write(id, value)}</span>}
          {label !== '' && <span lang="id"> {label}</span>}
          {value !== null && id === 'efisiensi' && places.length > 1 && (
            <p class="quiet">{texts.meanOf(String(places.length))}</p>
          )}
          {value !== null && before !== null && year !== null && (
            <p class="quiet">{texts.before(String(year - 1), write(id, before))}</p>
          )}
          {isDoubtful && <p>{texts.doubtful}</p>}
          {value !== null && places.length === 1 && (
            <>
              {' '}
              <CellLink key={formatPlace(places[0]!)} place={places[0]!} withSheet />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
