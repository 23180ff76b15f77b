/** Draws maps and pictures on canvases, one pixel for each place: the browser enlarges them. */

import { type Layer, NOT_A_NUMBER } from "../server/format";
import { NO_NUMBER, type Pixel, pixelAt } from "./colours";
import { positions, type Span, type Unit } from "./scales";

/**
 * The pixel of each level of a layer; that of "not a number" is not used.
 *
 * @param ends The entropies at both ends of the colour bar, in nats.
 */
export function palette(layer: Layer, ends: Span, unit: Unit): Uint32Array {
  return Uint32Array.from(positions(layer.greatest, ends, unit), (position) =>
    Number.isNaN(position) ? NO_NUMBER[0] : pixelAt(position),
  );
}

/**
 * The levels of a map, averaged over squares if it has more rows or columns than `most`. A square
 * with a place that is not a number is none either: it should not go unseen.
 */
export function shrink(
  levels: Uint8Array,
  [height, width]: [number, number],
  most: number,
): { levels: Uint8Array; height: number; width: number } {
  const stride = Math.max(1, Math.ceil(Math.max(height, width) / Math.max(1, most)));
  if (stride === 1) {
    return { levels, height, width };
  }
  const rows = Math.ceil(height / stride);
  const columns = Math.ceil(width / stride);
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result[row * columns + column] = mean(levels, height, width, row, column, stride);
    }
  }
  return { levels: result, height: rows, width: columns };
}

function mean(
  levels: Uint8Array,
  height: number,
  width: number,
  row: number,
  column: number,
  stride: number,
): number {
  const bottom = Math.min(height, (row + 1) * stride);
  const right = Math.min(width, (column + 1) * stride);
  let sum = 0;
  for (let y = row * stride; y < bottom; y++) {
    for (let i = y * width + column * stride; i < y * width + right; i++) {
      const level = levels[i] as number;
      if (level === NOT_A_NUMBER) {
        return NOT_A_NUMBER;
      }
      sum += level;
    }
  }
  return Math.round(sum / ((bottom - row * stride) * (right - column * stride)));
}

function blank(canvas: HTMLCanvasElement, height: number, width: number) {
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(canvas.width, canvas.height);
  return { context, image, pixels: new Uint32Array(image.data.buffer) };
}

/** Draws a map. `most` is the number of pixels that it will have on the screen. */
export function paintMap(
  canvas: HTMLCanvasElement,
  map: Uint8Array,
  shape: [number, number],
  colours: Uint32Array,
  most: number,
): void {
  const { levels, height, width } = shrink(map, shape, most);
  const { context, image, pixels } = blank(canvas, height, width);
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as number;
    pixels[i] = level === NOT_A_NUMBER ? chequer(i, width) : (colours[level] as Pixel);
  }
  context.putImageData(image, 0, 0);
}

function chequer(i: number, width: number): Pixel {
  return NO_NUMBER[((i % width) + Math.floor(i / width)) % 2 === 0 ? 0 : 1];
}

/** Draws picture number `image` of `pictures`, which are one after another. */
export function paintPicture(
  canvas: HTMLCanvasElement,
  pictures: Uint8Array,
  image: number,
  height: number,
  width: number,
): void {
  const target = blank(canvas, height, width);
  const start = image * height * width * 3;
  const { data } = target.image;
  for (let from = start, to = 0; from < start + height * width * 3; from += 3, to += 4) {
    data[to] = pictures[from] as number;
    data[to + 1] = pictures[from + 1] as number;
    data[to + 2] = pictures[from + 2] as number;
    data[to + 3] = 255;
  }
  target.context.putImageData(target.image, 0, 0);
}
