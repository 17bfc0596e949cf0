/** A built-in scale as a table. */
import type { Scale } from '../../../core/calc/scales/scale';
import type { FormulasMessages } from '../../../messages/pane/formulas/formulas-messages';
import { usePane } from '../pane-context';
import { classRange } from './class-range';

/** Folded; the source stands under it. */
export function ScaleTable({ scale, texts }: { readonly scale: Scale; readonly texts: FormulasMessages }) {
  const { language } = usePane();
  return (
    <details class="basis">
      <summary>
        {scale.id}: {scale.name}
      </summary>
      <table class="scale">
        <thead>
          <tr>
            <th scope="col">{texts.range}</th>
            <th scope="col">{texts.class}</th>
          </tr>
        </thead>
        <tbody>
          {scale.classes.map((each) => (
            <tr key={each.label}>
              <td>{classRange(each, scale, language)}</td>
              <td>{each.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{scale.source}</p>
    </details>
  );
}
