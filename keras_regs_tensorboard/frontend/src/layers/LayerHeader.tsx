import { isDiverging, partner } from "../maps/bands";
import { cssAt } from "../maps/colours";
import { signed } from "../maps/difference";
import { ScaleNote } from "../maps/ScaleNote";
import { count, inUnit, range } from "../maps/scales";
import type { Fall, Layer, RunIndex } from "../server/format";
import { shownScale } from "../server/ranges";
import {
  comparison,
  other,
  otherIndex,
  otherPosition,
  position,
  greatest as shared,
  unit,
} from "../state/state";
import { Chevron } from "./Chevron";
import { fallText } from "./ClosedRow";
import { areManyLayers, layerOrder, toggleOpen } from "./layer_rows";

/** Lets a long name break where its parts meet. */
function breakable(name: string): string {
  return name.replace(/[_/.:-](?=.)/g, "$&\u200b");
}

/** Where on the colour bar a mean entropy lies that ends at another one. */
function shareOf(entropy: number, end: number): number {
  const [low, high] = range(end, unit.value);
  return (inUnit(entropy, unit.value) - low) / (high - low);
}

interface LayerHeaderProps {
  run: RunIndex;
  layer: Layer;
  fall: Fall | null;
}

/** What a layer is, and its mean entropy at the epoch that is shown. */
export function LayerHeader({ run, layer, fall }: LayerHeaderProps) {
  const { name, channels, greatest } = layer;
  const [height, width] = layer.shape;
  const entropy = run.entropies[name]?.[position.value] ?? null;
  const isCompared = other.value !== null;
  return (
    <th scope="row" class="layer">
      <button
        type="button"
        class="toggle"
        aria-expanded={true}
        title={`${name}: hide its maps`}
        onClick={() => toggleOpen(name)}
      >
        <Chevron />
        <b class="name">{breakable(name)}</b>
      </button>
      <span class="quiet">
        {count(channels, "channel")}, {height} × {width}
      </span>
      <Mean mark={isCompared ? "A" : null} entropy={entropy} greatest={greatest} />
      {layerOrder.value === "fall" && areManyLayers.value && (
        <span class="quiet">{fallText({ fall })}</span>
      )}
      <ScaleNote layer={layer} row={run.layers.indexOf(layer)} side="a" />
      {isCompared && comparison.value === "difference" && <Others run={run} layer={layer} />}
      {isCompared && partner(layer) < 0 && otherIndex.value !== null && (
        <span class="quiet">B has no such layer with maps of this size.</span>
      )}
    </th>
  );
}

/** The mean entropy of the layer in the run that is compared, beside its maps. */
export function OtherHeader({ run, layer }: { run: RunIndex; layer: Layer }) {
  return (
    <th scope="row" class="layer" aria-label={`${layer.name} of B`}>
      <Others run={run} layer={layer} />
    </th>
  );
}

function Others({ run, layer }: { run: RunIndex; layer: Layer }) {
  const { name, greatest } = layer;
  const ours = run.entropies[name]?.[position.value] ?? null;
  const theirs = otherIndex.value?.entropies[name]?.[otherPosition.value] ?? null;
  const own = otherIndex.value?.layers.find((each) => each.name === name)?.greatest;
  return (
    <>
      <Mean mark="B" entropy={theirs} greatest={own ?? greatest} />
      {ours !== null && theirs !== null && (
        <span class="quiet">B − A: {signed(theirs - ours, "entropy")} nats</span>
      )}
      <ScaleNote layer={layer} row={-1} side="b" />
    </>
  );
}

interface MeanProps {
  /** Of which run it is, where two are compared: there is no room for more then. */
  mark: "A" | "B" | null;
  entropy: number | null;
  greatest: number;
}

/** A mean entropy, and where on the colour bar it lies. */
function Mean({ mark, entropy, greatest }: MeanProps) {
  const end = shownScale.value === "shared" ? shared.value : greatest;
  const share = entropy === null || end === 0 ? null : shareOf(entropy, end);
  return (
    <>
      <span class="mean">
        {mark !== null && <b>{mark} </b>}
        {entropy === null ? (
          "not a number"
        ) : (
          <>
            {entropy.toFixed(2)} nats<span class="quiet"> of {greatest.toFixed(2)}</span>
          </>
        )}
      </span>
      {share !== null && mark === null && shownScale.value !== "fit" && !isDiverging.value && (
        <span class="share" title="The mean on the colour bar">
          <i>
            <i style={{ width: `${100 * share}%`, background: cssAt(share) }} />
          </i>
          {Math.round(100 * share)} %
        </span>
      )}
    </>
  );
}
