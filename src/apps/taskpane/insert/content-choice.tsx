/** Empty forms or example data. */
import type { InsertMessages } from '../../../messages/pane/insert';
import type { InsertContent } from './plan-sheets';

interface ContentChoiceProps {
  readonly texts: InsertMessages;
  readonly content: InsertContent;
  readonly onChoose: (content: InsertContent) => void;
}

/** Two radio buttons. */
export function ContentChoice({ texts, content, onChoose }: ContentChoiceProps) {
  return (
    <fieldset>
      <legend>{texts.content}</legend>
      {(['empty', 'example'] as const).map((choice) => (
        <label key={choice} class="option">
          <input
            type="radio"
            name="content"
            checked={content === choice}
            onChange={() => {
              onChoose(choice);
            }}
          />
          <span>{texts[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
