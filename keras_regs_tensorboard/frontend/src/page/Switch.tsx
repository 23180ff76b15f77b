import type { Signal } from "@preact/signals";

interface SwitchProps<T extends string> {
  label: string;
  value: Signal<T>;
  choices: [T, string, string][];
}

/** One of a few choices. */
export function Switch<T extends string>({ label, value, choices }: SwitchProps<T>) {
  return (
    <fieldset class="switch">
      <legend>{label}</legend>
      <div>
        {choices.map(([choice, name, title]) => (
          <label key={choice} title={title}>
            <input
              type="radio"
              name={label}
              checked={value.value === choice}
              onChange={() => {
                value.value = choice;
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
