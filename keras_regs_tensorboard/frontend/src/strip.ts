/** A run at a glance: a row for each layer, a column for each epoch, coloured by mean entropy. */

import { NO_NUMBER, type Pixel, pixelAt } from "./colours";
import type { RunIndex } from "./format";

/** The colour of a layer's mean entropy at an epoch: that of its share of ln D. */
function colourOf(entropy: number | null | undefined, greatest: number): Pixel {
  return entropy == null || greatest === 0 ? NO_NUMBER[0] : pixelAt(entropy / greatest);
}

/**
 * The pixels from the first to the last epoch, row by row. An epoch that the run does not have shows
 * the one before, as everywhere on the page.
 */
export function stripPixels({ epochs, layers, entropies }: RunIndex): {
  pixels: Uint32Array<ArrayBuffer>;
  width: number;
} {
  const first = epochs[0] ?? 0;
  const width = (epochs.at(-1) ?? first) - first + 1;
  const pixels = new Uint32Array(width * layers.length);
  layers.forEach(({ name, greatest }, row) => {
    epochs.forEach((epoch, i) => {
      const end = epochs[i + 1] ?? epoch + 1;
      const colour = colourOf(entropies[name]?.[i], greatest);
      pixels.fill(colour, row * width + epoch - first, row * width + end - first);
    });
  });
  return { pixels, width };
}

export function stripImage(run: RunIndex): HTMLCanvasElement {
  const { pixels, width } = stripPixels(run);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.max(1, run.layers.length);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  if (run.layers.length > 0) {
    canvas.getContext("2d")?.putImageData(new ImageData(bytes, width), 0, 0);
  }
  return canvas;
}

/** All strips together have about this height, and each of them enough to see its layers. */
export function stripHeight(runs: number): number {
  return Math.round(Math.min(96, Math.max(28, 168 / Math.max(1, runs))));
}
