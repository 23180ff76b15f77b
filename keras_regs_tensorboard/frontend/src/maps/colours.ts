/** Colours of values. */

import { interpolateRdBu, interpolateViridis } from "d3-scale-chromatic";

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

/** Black or white, whichever is easier to read on a pixel. */
export function inkOn(ground: Pixel): "#000" | "#fff" {
  const [red, green, blue] = [ground & 255, (ground >> 8) & 255, (ground >> 16) & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 112 ? "#000" : "#fff";
}

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

/** The triple of a colour that is written as "rgb(1, 2, 3)". */
function parseRgb(colour: string): [number, number, number] {
  return (colour.match(/\d+/g) ?? []).map(Number) as [number, number, number];
}

/** How many colours the diverging map has: its middle one is neutral. */
const SIGNED_STEPS = 255;
const SIGNED = Array.from({ length: SIGNED_STEPS }, (_, i) =>
  interpolateRdBu(i / (SIGNED_STEPS - 1)),
);

/** The colour of each level of a difference: red for less, blue for more. */
export const DIVERGING: Pixel[] = SIGNED.map((colour, i) =>
  // The middle of the map has a tinge.
  i === (SIGNED_STEPS - 1) / 2 ? pixel([247, 247, 247]) : pixel(parseRgb(colour)),
);

export const SIGNED_COLOURS: string[] = SIGNED;

export const SIGNED_GRADIENT = `linear-gradient(to right, ${Array.from(
  { length: 17 },
  (_, i) => SIGNED[Math.round((i / 16) * (SIGNED_STEPS - 1))],
).join(", ")})`;
