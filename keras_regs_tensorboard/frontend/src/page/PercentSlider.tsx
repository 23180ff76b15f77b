import type { Signal } from "@preact/signals";

interface PercentSliderProps {
  label: string;
  value: Signal<number>;
  max: number;
  step: number;
  /** The value in words. */
  text: string;
  /** The label for those who cannot see what is beside it. */
  name: string;
  title?: string;
  disabled?: boolean;
}

/** A number of per cent from 0, with its value above. */
export function PercentSlider(props: PercentSliderProps) {
  const { label, value, max, step, text, name, title, disabled = false } = props;
  return (
    <label class="percent">
      <span>
        {label} <output>{text}</output>
      </span>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        disabled={disabled}
        value={value.value}
        title={title}
        aria-label={name}
        aria-valuetext={text}
        onInput={(event) => {
          value.value = event.currentTarget.valueAsNumber;
        }}
      />
    </label>
  );
}
