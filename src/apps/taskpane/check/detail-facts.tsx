/** The facts of a finding as a list of terms. */
import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../core/findings/finding';
import { cellAt } from '../../../core/workbook/workbook';
import { CellLink } from '../components/cell-link';
import { usePane } from '../pane-context';
import { showWritten } from '../repair/shown-repair';
import { useCheck } from './check-context';
import { findingKey } from './finding-key';
import { writeExpected } from './write-expected';

/** Rules about computed numbers: their related cells were computed from the wrong one. Others were compared with it. */
const COMPUTED: ReadonlySet<string> = new Set([
  'capaian',
  'persen-anggaran',
  'kemajuan',
  'pembanding',
  'sisa',
  'jumlah',
  'ikm',
  'efisiensi',
]);

/** Tertulis, Seharusnya, Rumus, Sebab and Ikut berubah, as far as they are known. */
export function DetailFacts({ finding }: { readonly finding: Finding }) {
  const { language, write } = usePane();
  const { texts, workbook, repairs } = useCheck();
  const { place, cause, related } = finding;
  if (place === null) return null;
  const repair = finding.textNumbers === undefined ? repairs.get(findingKey(finding))?.[0] : undefined;
  const sheet = workbook.sheets.find((candidate) => candidate.name === place.sheet);
  const written = sheet === undefined ? '' : showWritten(finding, cellAt(sheet, place.row, place.column), language);
  const expected = repair?.after ?? writeExpected(finding, language);
  const isAboutCell = finding.scope !== 'table';
  return (
    <dl class="facts">
      {isAboutCell && <Fact term={texts.written}>{written === '' ? texts.emptyCell : written}</Fact>}
      {expected !== null && <Fact term={texts.shouldBe}>{expected}</Fact>}
      {repair !== undefined && repair.formula !== null && repair.formula !== expected && (
        <Fact term={texts.formula}>
          <code>{repair.formula}</code>
        </Fact>
      )}
      {cause !== null && <Fact term={texts.cause}>{write(cause)}</Fact>}
      {related.length > 0 && (
        <Fact term={COMPUTED.has(finding.rule) ? texts.changesToo : texts.related}>
          {related.map((other, index) => (
            <CellLink key={index} place={other} withSheet={other.sheet !== place.sheet} />
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
