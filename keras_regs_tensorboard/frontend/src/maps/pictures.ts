/** The pictures of the probe, and their names. */

import { computed } from "@preact/signals";
import type { RunIndex } from "../server/format";
import { index, opacity, pictures } from "../state/state";
import { paintPicture } from "./paint";

export function imageName(run: RunIndex, image: number): string {
  return run.picture?.labels?.[image] ?? `sample ${image + 1}`;
}

/** Addresses of the pictures, for what lies under the maps; none while the maps cover them. */
export const underlays = computed<string[]>(() => (isCovered.value ? [] : pictureAddresses.value));

const isCovered = computed(() => opacity.value === 100);

const pictureAddresses = computed<string[]>(() => {
  const shape = index.value?.picture?.shape;
  const pixels = pictures.value;
  if (!shape || pixels === null) {
    return [];
  }
  const canvas = document.createElement("canvas");
  return Array.from({ length: shape[0] }, (_, image) => {
    paintPicture(canvas, pixels, image, shape[1], shape[2]);
    return canvas.toDataURL();
  });
});
