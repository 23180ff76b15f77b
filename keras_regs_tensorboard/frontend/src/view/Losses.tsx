import { useMemo } from "preact/hooks";
import { curvesOf, lossRange } from "../curves";
import type { LossName } from "../format";
import { chosenIndexes } from "../state";
import { Curves } from "./Curves";

/** The losses that are drawn, and whether they include the penalties. */
const LOSSES: { name: LossName; title: string; note: string }[] = [
  { name: "training", title: "Training", note: "with penalties" },
  { name: "validation", title: "Validation", note: "with penalties" },
  { name: "probe", title: "Probe", note: "no penalties" },
];

export function Losses() {
  const runs = chosenIndexes.value;
  const shown = LOSSES.filter(({ name }) => runs.some(({ losses }) => losses[name] !== undefined));
  if (runs.length === 0) {
    return null;
  }
  return (
    <section data-testid="losses" aria-labelledby="losses-title">
      <h2 id="losses-title">
        Loss <span class="quiet">against the epoch</span>
      </h2>
      <p class="quiet rule">
        A dashed vertical line is where a run begins to overfit: the lowest running median of five
        epochs, once the loss is above it by more than 1 % and by more than three times its noise.
      </p>
      {shown.length === 0 ? (
        <p class="notice">
          No losses. The callback <code>kr.SparsityHeatmaps</code> writes them: that of its samples
          if it has their labels, and those of <code>fit</code>.
        </p>
      ) : (
        <div class="multiples losses">
          {shown.map(({ name, ...rest }) => (
            <LossChart key={name} name={name} {...rest} />
          ))}
        </div>
      )}
    </section>
  );
}

function LossChart({ name, title, note }: { name: LossName; title: string; note: string }) {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => curvesOf(runs, (run) => run.losses[name]), [runs, name]);
  return <Curves title={title} note={note} curves={curves} range={lossRange} />;
}
