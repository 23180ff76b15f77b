/** For each layer of the run in view, the colour of each level. */

import { computed } from "@preact/signals";
import { palette } from "./paint";
import { greatest, index, scale, unit } from "./state";

export const palettes = computed<Uint32Array[]>(() =>
  (index.value?.layers ?? []).map((layer) =>
    palette(layer, greatest.value, scale.value, unit.value),
  ),
);
