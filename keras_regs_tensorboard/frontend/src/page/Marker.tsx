import { pinnedLayer } from "../maps/pin";
import type { Layer, RunIndex } from "../server/format";
import { pinned, place } from "../state/state";

/** The place in a map of `target` that lies where `at` lies in one of `source`, in per cent. */
export function boxOf(
  at: { row: number; column: number },
  source: [number, number],
  target: [number, number],
) {
  const row = Math.floor(((at.row + 0.5) / source[0]) * target[0]);
  const column = Math.floor(((at.column + 0.5) / source[1]) * target[1]);
  return {
    top: `${(100 * row) / target[0]}%`,
    left: `${(100 * column) / target[1]}%`,
    height: `${100 / target[0]}%`,
    width: `${100 / target[1]}%`,
  };
}

/** Lights up the place under the pointer, and the same place in the other layers of its column. */
export function Marker({ run, layer, image }: { run: RunIndex; layer: number; image: number }) {
  const at = place.value;
  const source = at?.image === image ? run.layers[at.layer] : undefined;
  const target = run.layers[layer];
  if (!at || source === undefined || target === undefined) {
    return null;
  }
  return (
    <span
      class={at.layer === layer ? "marker under-pointer" : "marker"}
      style={boxOf(at, source.shape, target.shape)}
    />
  );
}

/** Shows which place the panel with the channels is about. */
export function PinMarker({ layer, image }: { layer: Layer; image: number }) {
  const at = pinned.value;
  if (at?.layer !== layer.name || at.image !== image || pinnedLayer.value < 0) {
    return null;
  }
  return <span class="marker pinned" style={boxOf(at, layer.shape, layer.shape)} />;
}
