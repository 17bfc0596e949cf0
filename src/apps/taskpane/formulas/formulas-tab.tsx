/** The task "Rumus": a function, its cells, the formula, and the scales. */
import { useState } from 'preact/hooks';
import { SCALES } from '../../../core/calc/scales';
import { useTask } from '../task-context';
import { FormulaBuilder } from './formula-builder';
import { formulaForms, type FormulaId } from './formula-forms';
import { ScaleTable } from './scale-table';

const FORMS = formulaForms(SCALES.map(({ id }) => id));

/** The choice of a function with what it does, its form, and the scales below. */
export function FormulasTab() {
  const { formulas: texts, functions } = useTask();
  const [id, setId] = useState<FormulaId>('CAPAIAN');
  const form = FORMS.find((candidate) => candidate.id === id);
  return (
    <div class="pane-message">
      <p>{texts.intro}</p>
      <label class="field">
        {texts.functionLabel}
        <select
          value={id}
          onChange={(event) => {
            setId(event.currentTarget.value as FormulaId);
          }}
        >
          {FORMS.map((each) => (
            <option key={each.id} value={each.id}>
              {each.id}
            </option>
          ))}
        </select>
      </label>
      <p>{functions[id].summary}</p>
      {form !== undefined && <FormulaBuilder key={id} form={form} texts={texts} />}
      <h2 class="part-title">{texts.scales}</h2>
      {SCALES.map((scale) => (
        <ScaleTable key={scale.id} scale={scale} texts={texts} />
      ))}
    </div>
  );
}
