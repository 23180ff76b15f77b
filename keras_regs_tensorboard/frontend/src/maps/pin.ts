/** The place whose channels are shown: chosen by a click or the Enter key, it stays at all epochs. */

import { computed } from "@preact/signals";
import type { RunIndex } from "../server/format";
import { index, otherIndex, pinned } from "../state/state";
import { partner } from "./bands";

/** A place of a map. The layer has a name, because other runs may have it in another row. */
export interface Pin {
  layer: string;
  image: number;
  row: number;
  column: number;
}

/** Where the pinned layer is among those of a run; -1 if the run has no such place. */
function layerOf(run: RunIndex | null, { layer: name, image, row, column }: Pin): number {
  const found = run?.layers.findIndex((layer) => layer.name === name) ?? -1;
  const [height, width] = run?.layers[found]?.shape ?? [0, 0];
  return row < height && column < width && image < (run?.images ?? 0) ? found : -1;
}

export const pinnedLayer = computed(() =>
  pinned.value === null ? -1 : layerOf(index.value, pinned.value),
);

/** The same of the run that is compared, whose maps must have the same size. */
export const otherPinnedLayer = computed(() => {
  const layer = index.value?.layers[pinnedLayer.value];
  if (pinned.value === null || layer === undefined || partner(layer) < 0) {
    return -1;
  }
  return layerOf(otherIndex.value, pinned.value);
});

function isSame(a: Pin, b: Pin | null): boolean {
  return b !== null && (Object.keys(a) as (keyof Pin)[]).every((key) => a[key] === b[key]);
}

/** Shows the channels of a place of the run in view; if it is shown already, no longer. */
export function togglePin(at: { layer: number; image: number; row: number; column: number }): void {
  const layer = index.value?.layers[at.layer]?.name;
  if (layer !== undefined) {
    const pin = { layer, image: at.image, row: at.row, column: at.column };
    pinned.value = isSame(pin, pinned.value) ? null : pin;
  }
}

/** Closes the panel. The focus goes back to the map if it was within the panel. */
export function unpin(): void {
  const { layer, image } = pinned.value ?? { layer: "", image: 0 };
  const isInside = document.activeElement?.closest("[data-testid=shares]") != null;
  pinned.value = null;
  if (isInside) {
    const maps = document.querySelectorAll<HTMLCanvasElement>(`canvas[data-image="${image}"]`);
    [...maps].find((map) => map.dataset.layer === layer)?.focus();
  }
}

export function followPin(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && pinned.value !== null) unpin();
  });
}
