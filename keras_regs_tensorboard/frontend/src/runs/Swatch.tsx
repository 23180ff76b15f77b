import { strokeOf } from "./strokes";

/** A piece of the line of a run, as its key. */
export function Swatch({ run }: { run: string }) {
  const { colour, dash } = strokeOf(run);
  return (
    <svg class="swatch" viewBox="0 0 18 6" aria-hidden="true">
      <line x1="0" y1="3" x2="18" y2="3" stroke={colour} stroke-dasharray={dash.join(" ")} />
    </svg>
  );
}
