import { useLayoutEffect, useRef } from "preact/hooks";
import { paintStrip } from "../charts/strip";
import { signed } from "../maps/difference";
import type { Layer, RunIndex } from "../server/format";
import { epochName } from "../state/epochs";
import { other, otherIndex, otherPosition, position } from "../state/state";
import type { Row } from "./arranging";
import { Chevron } from "./Chevron";
import { toggleOpen } from "./layer_rows";

/** How much of its mean entropy a layer has lost, and when. */
export function fallText({ fall }: Pick<Row, "fall">): string {
  if (fall === null || (fall.share < 0.005 && fall.not_a_number_since === null)) {
    return "no fall";
  }
  if (fall.not_a_number_since !== null) {
    return `NaN since ${epochName(fall.not_a_number_since)}`;
  }
  const start = fall.start < 0 ? "before training" : `epoch ${fall.start}`;
  return `fell by ${Math.round(100 * fall.share)} %, ${start} to ${fall.end}`;
}

/** A layer without its maps: its mean entropy at a glance, and how much of it it lost. */
export function ClosedRow({ run, row }: { run: RunIndex; row: Row }) {
  const { layer } = row;
  const isLost = row.fall !== null && row.fall.not_a_number_since !== null;
  return (
    <tr class="closed" data-testid="closed-row" data-layer={layer.name} data-layer-row={layer.name}>
      <th scope="row" class="layer">
        <button
          type="button"
          class="toggle"
          aria-expanded={false}
          title={`${layer.name}: show its maps`}
          onClick={() => toggleOpen(layer.name)}
        >
          <Chevron />
          <b class="name">{layer.name}</b>
        </button>
      </th>
      <td colSpan={run.images}>
        <div>
          <Course run={run} layer={layer} />
          <Mean run={run} layer={layer} />
          <span class={isLost ? "fall warn" : "fall quiet"} title={fallText(row)}>
            {fallText(row)}
          </span>
        </div>
      </td>
    </tr>
  );
}

/** The mean entropy over all epochs: as much as a strip of the overview shows of the layer. */
function Course({ run, layer }: { run: RunIndex; layer: Layer }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current !== null) paintStrip(canvas.current, run, [layer]);
  }, [run, layer]);
  return (
    <span class="course" aria-hidden="true" title="Its mean entropy over the epochs">
      <canvas ref={canvas} />
    </span>
  );
}

/** The mean entropy at the epoch that is shown; where two runs are compared, that of both. */
function Mean({ run, layer: { name, greatest } }: { run: RunIndex; layer: Layer }) {
  const ours = run.entropies[name]?.[position.value] ?? null;
  const text = (mean: number | null) => mean?.toFixed(2) ?? "not a number";
  if (other.value === null) {
    return (
      <span>
        {ours === null ? (
          "not a number"
        ) : (
          <>
            {text(ours)} nats<span class="quiet"> of {greatest.toFixed(2)}</span>
          </>
        )}
      </span>
    );
  }
  const values = otherIndex.value?.entropies[name];
  const theirs = values?.[otherPosition.value] ?? null;
  return (
    <span>
      <b>A</b> {text(ours)} <b>B</b> {values === undefined ? "no such layer" : text(theirs)}
      {ours !== null && theirs !== null && (
        <span class="quiet"> B − A: {signed(theirs - ours, "entropy")} nats</span>
      )}
    </span>
  );
}
