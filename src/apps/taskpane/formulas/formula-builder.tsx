/** The form of one function, the formula that grows with it, and the button that inserts it. */
import { useState } from 'preact/hooks';
import { formatPlace } from '../../../core/workbook/address';
import { localFormula } from '../../../core/workbook/local-formula';
import { readSelection } from '../../../hosts/excel/read-selection';
import { writeCells } from '../../../hosts/excel/write-cells';
import type { FormulasMessages } from '../../../messages/pane/formulas/formulas-messages';
import { usePane } from '../pane-context';
import { useAction } from '../use-action';
import { buildFormula } from './build-formula';
import type { FormulaForm } from './formula-forms';
import { FormulaInputField } from './formula-field';

interface FormulaBuilderProps {
  readonly form: FormulaForm;
  readonly texts: FormulasMessages;
}

/** Nothing is inserted over what stands in a cell. */
export function FormulaBuilder({ form, texts }: FormulaBuilderProps) {
  const { host, language, say } = usePane();
  const [input, setInput] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState('');
  const { formula, missing, wrong } = buildFormula(form, input);
  const shown = (text: string): string => (language === 'id' ? localFormula(text) : text);

  const { isRunning, run } = useAction(async () => {
    const selection = await readSelection(host.excel);
    if (selection === null) {
      setProblem(texts.noSelection);
      return;
    }
    const place = { sheet: selection.sheet, row: selection.area.top, column: selection.area.left };
    const { skipped, undo } = await writeCells(host.excel, [{ place, content: { formula }, was: undefined }]);
    if (skipped.length > 0 || undo === null) {
      setProblem(texts.occupied(formatPlace(place)));
      return;
    }
    say({
      text: texts.inserted(formatPlace(place)),
      undo: async () => ((await undo()).skipped.length > 0 ? texts.notUndone(formatPlace(place)) : ''),
    });
  });

  function insert(): void {
    const problems: string[] = [];
    if (missing.length > 0) problems.push(texts.missing(missing.join(', ')));
    if (wrong.length > 0) problems.push(texts.wrong(wrong.join(', ')));
    setProblem(problems.join(' '));
    if (problems.length === 0) run();
  }

  return (
    <form
      class="formula-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning) insert();
      }}
    >
      {form.fields.map((field) => (
        <FormulaInputField
          key={field.name}
          functionId={form.id}
          field={field}
          texts={texts}
          value={input[field.name] ?? ''}
          onChange={(value) => {
            setInput({ ...input, [field.name]: value });
            setProblem('');
          }}
        />
      ))}
      <p class="formula-built">
        <span class="finding-word">{texts.result}:</span> <code>{shown(formula)}</code>
      </p>
      <p class="quiet">
        {texts.example}: <code>{shown(form.example)}</code>
      </p>
      <p role="alert" class="field-problem">
        {problem}
      </p>
      <button type="submit" class="button-primary" aria-disabled={isRunning}>
        {isRunning ? texts.inserting : texts.insert}
      </button>
    </form>
  );
}
