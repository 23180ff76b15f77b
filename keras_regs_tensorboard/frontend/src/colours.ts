/** Colours of values and of runs. */

import { interpolateViridis } from "d3-scale-chromatic";

/** Little-endian RGBA, as the pixels of a canvas are stored. */
export type Pixel = number;

const STEPS = 256;

export function parseColour(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function pixel([red, green, blue]: [number, number, number]): Pixel {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** The colour map, from low to high: equal steps in value look equally far apart. */
export const COLOUR_MAP: [number, number, number][] = Array.from({ length: STEPS }, (_, i) =>
  parseColour(interpolateViridis(i / (STEPS - 1))),
);

const PIXELS = COLOUR_MAP.map(pixel);

/** Two greys, which the colour map has none of, for a chequer that says "not a number". */
export const NO_NUMBER: [Pixel, Pixel] = [pixel([150, 150, 150]), pixel([96, 96, 96])];

/** The colour at a position of 0 … 1. */
export function pixelAt(position: number): Pixel {
  return PIXELS[Math.round(Math.min(1, Math.max(0, position)) * (STEPS - 1))] as Pixel;
}

/** The same for style sheets. */
export function cssAt(position: number): string {
  const i = Math.round(Math.min(1, Math.max(0, position)) * (STEPS - 1));
  return `rgb(${(COLOUR_MAP[i] as [number, number, number]).join(" ")})`;
}

/** The colour map as a gradient from left to right. */
export const GRADIENT = `linear-gradient(to right, ${Array.from({ length: 17 }, (_, i) =>
  cssAt(i / 16),
).join(", ")})`;

/**
 * The colours of Okabe and Ito, which the colour-blind can tell apart, those with more contrast
 * first. Its black would vanish in the dark and its yellow in the light, so both are tempered.
 */
const RUN_COLOURS = [
  "#0072b2",
  "#d55e00",
  "#009e73",
  "#cc79a7",
  "#e69f00",
  "#56b4e9",
  "#8c8c8c",
  "#b8a800",
];

const places = new Map<string, number>();

/** The place of a run among those seen so far: a run that is new does not recolour the others. */
function place(run: string): number {
  const known = places.get(run);
  if (known !== undefined) {
    return known;
  }
  places.set(run, places.size);
  return places.size - 1;
}

export function runColour(run: string): string {
  return RUN_COLOURS[place(run) % RUN_COLOURS.length] as string;
}
