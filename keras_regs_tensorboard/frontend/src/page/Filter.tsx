import type { Signal } from "@preact/signals";

/** Narrows a list to some names. */
export function FilterField({ text, what }: { text: Signal<string>; what: "layers" | "runs" }) {
  return (
    <input
      type="search"
      placeholder={`Filter the ${what}`}
      title="Part of a name, or a regular expression"
      aria-label={`Filter the ${what} by name`}
      value={text.value}
      onInput={(event) => {
        text.value = event.currentTarget.value;
      }}
    />
  );
}

/** Says that a filter is no regular expression. */
export function FilterError({ error }: { error: string | null }) {
  return error === null ? null : (
    <p class="notice warn" role="status">
      {error}
    </p>
  );
}
