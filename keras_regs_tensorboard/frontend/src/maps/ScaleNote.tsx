import type { Layer } from "../server/format";
import { changeNote, rangeNote } from "./explain";

/** The range of a layer's colours, or the change of its mean, where they are not as usual. */
export function ScaleNote({ layer, row, side }: { layer: Layer; row: number; side: "a" | "b" }) {
  const change = changeNote(side, layer);
  const range = side === "a" ? rangeNote(row) : null;
  return (
    <>
      {change !== null && (
        <span class="quiet" data-testid="mean-change">
          {change}
        </span>
      )}
      {range !== null && (
        <span class="quiet range" data-testid="range" title={range.title}>
          {range.text} {range.stretch !== "" && <Stretched>{range.stretch}</Stretched>}
        </span>
      )}
    </>
  );
}

/** Says that colours are stretched. */
export function Stretched({ children }: { children: string }) {
  return <span class="stretched">{children}</span>;
}
