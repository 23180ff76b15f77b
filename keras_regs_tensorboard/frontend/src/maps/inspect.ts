/** Reads single places of the maps, under the pointer or by the arrow keys. */

import { openRows } from "../layers/layer_rows";
import { index, type Place, place, reached } from "../state/state";
import { togglePin } from "./pin";

export function inspectByPointer(event: MouseEvent, layer: number, image: number): void {
  place.value = placeUnder(event, layer, image);
}

/** Shows the channels of the place that was clicked. */
export function pinByPointer(event: MouseEvent, layer: number, image: number): void {
  const at = placeUnder(event, layer, image);
  if (at !== null) togglePin(at);
}

function placeUnder(event: MouseEvent, layer: number, image: number): Place | null {
  const shape = index.value?.layers[layer]?.shape;
  if (shape === undefined) {
    return null;
  }
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const across = (event.clientX - box.left) / box.width;
  const down = (event.clientY - box.top) / box.height;
  return {
    layer,
    image,
    row: within(Math.floor(down * shape[0]), shape[0]),
    column: within(Math.floor(across * shape[1]), shape[1]),
    x: event.clientX,
    y: event.clientY,
  };
}

/** Shows the middle of a map that the keyboard has reached. */
export function inspectMiddle(canvas: HTMLCanvasElement, layer: number, image: number): void {
  reached.value = { layer, image };
  // A click sets the focus, too, and has its own place.
  if (canvas.matches(":focus-visible")) {
    inspectAt(canvas, middle(layer, image));
  }
}

function middle(layer: number, image: number): Omit<Place, "x" | "y"> {
  const [height, width] = index.value?.layers[layer]?.shape ?? [1, 1];
  return { layer, image, row: height >> 1, column: width >> 1 };
}

const MOVES: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves within a map, and over its edge to the next one. Enter shows the channels of a place. */
export function inspectByKey(event: KeyboardEvent): void {
  const move = MOVES[event.key];
  const run = index.value;
  if (event.key === "Escape") {
    place.value = null;
  }
  if (event.key === "Enter") {
    togglePin(place.value ?? middle(reached.value.layer, reached.value.image));
  }
  if (move === undefined || run === null) {
    return;
  }
  const at = place.value ?? middle(reached.value.layer, reached.value.image);
  event.preventDefault();
  const shape = run.layers[at.layer]?.shape ?? [1, 1];
  const row = at.row + move[0];
  const column = at.column + move[1];
  // Over its upper or lower edge, to the next row that is open.
  const rows = openRows.value;
  const layer = rows[rows.indexOf(at.layer) + Math.floor(row / shape[0])] ?? -1;
  const image = at.image + Math.floor(column / shape[1]);
  const next = run.layers[layer];
  if (next === undefined || image < 0 || image >= run.images) {
    return;
  }
  // Over the edge, the place is the nearest one in the next map, which may be smaller.
  const [height, width] = next.shape;
  const isOther = layer !== at.layer || image !== at.image;
  const target = {
    layer,
    image,
    row: layer === at.layer ? row : move[0] > 0 ? 0 : height - 1,
    column:
      image !== at.image
        ? move[1] > 0
          ? 0
          : width - 1
        : Math.floor(((column + 0.5) / shape[1]) * width),
  };
  const selector = `canvas[data-row="${layer}"][data-image="${image}"]`;
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  if (canvas !== null) {
    if (isOther) canvas.focus();
    inspectAt(canvas, target);
  }
}

function inspectAt(canvas: HTMLCanvasElement, at: Omit<Place, "x" | "y">): void {
  const box = canvas.getBoundingClientRect();
  const [height, width] = index.value?.layers[at.layer]?.shape ?? [1, 1];
  place.value = {
    ...at,
    x: box.left + ((at.column + 1) / width) * box.width,
    y: box.top + ((at.row + 1) / height) * box.height,
  };
}

function within(value: number, length: number): number {
  return Math.min(length - 1, Math.max(0, value));
}
