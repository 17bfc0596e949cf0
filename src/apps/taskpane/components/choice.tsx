/** A choice among a few things. */

interface ChoiceProps<Id extends string> {
  readonly legend: string;
  /** Holds the radio buttons together. */
  readonly name: string;
  /** What each thing is called, in their order. */
  readonly options: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Radio buttons below a title. */
export function Choice<Id extends string>({ legend, name, options, chosen, onChoose }: ChoiceProps<Id>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(options) as Id[]).map((id) => (
        <label key={id} class="option">
          <input
            type="radio"
            name={name}
            checked={chosen === id}
            onChange={() => {
              onChoose(id);
            }}
          />
          <span>{options[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
