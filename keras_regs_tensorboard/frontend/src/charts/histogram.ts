/** Draws the histograms of a layer as an image: a column an epoch, a row a bin, colour the count. */

import { interpolateMagma } from "d3-scale-chromatic";
import { type Pixel, parseColour, pixel } from "../maps/colours";
import { CORRELATION_BINS as BINS } from "../server/format";

const STEPS = 256;

/** From few to many. Few should be near the background, and many far from it. */
export function countColours(dark: boolean): string[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const share = i / (STEPS - 1);
    return interpolateMagma(dark ? 0.08 + 0.92 * share : 0.98 * (1 - share));
  });
}

export function countGradient(dark: boolean): string {
  const colours = countColours(dark).filter((_, i) => i % 15 === 0);
  return `linear-gradient(to right, ${colours.join(", ")})`;
}

/** The position of a count on the colour bar, 0 … 1: even steps are even factors. */
export function countPosition(count: number, most: number): number {
  return most <= 1 ? Math.min(1, count) : Math.log(1 + count) / Math.log(1 + most);
}

/** Powers of ten below the greatest count, and their positions. */
export function countTicks(most: number): { count: number; position: number }[] {
  const counts = [0];
  for (let count = 1; count <= most; count *= 10) {
    counts.push(count);
  }
  return counts.map((count) => ({ count, position: countPosition(count, most) }));
}

export function greatestCount(frames: (Uint32Array | null)[]): number {
  let most = 0;
  for (const frame of frames) {
    for (const count of frame ?? []) {
      if (count > most) most = count;
    }
  }
  return most;
}

/**
 * The image of a layer from the first to the last epoch. An epoch that has no histogram shows the
 * one before, as everywhere on the page; one that has not come, or is damaged, stays empty.
 */
export function histogramImage(
  epochs: number[],
  frames: (Uint32Array | null)[],
  layer: number,
  most: number,
  dark: boolean,
): HTMLCanvasElement {
  const first = epochs[0] ?? 0;
  const last = epochs.at(-1) ?? 0;
  const canvas = document.createElement("canvas");
  canvas.width = last - first + 1;
  canvas.height = BINS;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(canvas.width, BINS);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = countColours(dark).map((colour) => pixel(parseColour(colour)));
  epochs.forEach((epoch, i) => {
    const counts = frames[i]?.subarray(layer * BINS, (layer + 1) * BINS);
    const end = epochs[i + 1] ?? epoch + 1;
    for (let bin = 0; counts !== undefined && bin < BINS; bin++) {
      const count = counts[bin] as number;
      if (count === 0) continue;
      const colour = colours[Math.round(countPosition(count, most) * (STEPS - 1))] as Pixel;
      const row = (BINS - 1 - bin) * canvas.width;
      pixels.fill(colour, row + epoch - first, row + end - first);
    }
  });
  context.putImageData(image, 0, 0);
  return canvas;
}
