/** A run at a glance: a row for each layer, a column for each epoch, coloured by mean entropy. */

import { NO_NUMBER, type Pixel, pixelAt } from "../maps/colours";
import type { Layer, RunIndex } from "../server/format";

/** The colour of a layer's mean entropy at an epoch: that of its share of ln D. */
function colourOf(entropy: number | null | undefined, greatest: number): Pixel {
  return entropy == null || greatest === 0 ? NO_NUMBER[0] : pixelAt(entropy / greatest);
}

/**
 * The pixels of some of the layers from the first to the last epoch, row by row. An epoch that the run
 * does not have shows the one before, as everywhere on the page.
 */
export function stripPixels(
  { epochs, entropies }: RunIndex,
  layers: Layer[],
): {
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

export function paintStrip(canvas: HTMLCanvasElement, run: RunIndex, layers: Layer[]): void {
  const { pixels, width } = stripPixels(run, layers);
  canvas.width = width;
  canvas.height = Math.max(1, layers.length);
  const bytes = new Uint8ClampedArray(pixels.buffer);
  if (layers.length > 0) {
    canvas.getContext("2d")?.putImageData(new ImageData(bytes, width), 0, 0);
  }
}

/** With more layers than this, their names have no room beside a strip. */
const MOST_NAMED = 14;
/** The height of a name, and of all names beside all strips at most. */
const NAME_HEIGHT = 13;
const NAMES_HEIGHT = 3 * MOST_NAMED * NAME_HEIGHT;
/** More layers than this share pixels, where there are a few strips, and where there are many. */
const MOST_ROWS = 160;
const MOST_ROWS_OF_MANY = 80;

export interface StripSize {
  height: number;
  /** Whether the names of its layers are beside it. */
  isNamed: boolean;
}

/** All strips together have about the same height, and each of them enough to see its layers. */
export function stripSize(runs: number, layers: number, isWide: boolean): StripSize {
  const even = Math.round(Math.min(96, Math.max(28, 168 / Math.max(1, runs))));
  const rows = Math.min(layers, runs <= 3 ? MOST_ROWS : MOST_ROWS_OF_MANY);
  const names = layers * NAME_HEIGHT;
  const isNamed = isWide && layers <= MOST_NAMED && names * runs <= NAMES_HEIGHT;
  return { height: Math.max(even, isNamed ? names : rows), isNamed };
}

/** The width of the names beside a strip; longer ones are cut. */
export function namesWidth(names: string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.min(168, Math.max(48, Math.round(18 + 6.2 * longest)));
}
