/** Which epochs all plots show: from the first to the last of a range. */

import { nearestIndex } from "../state/epochs";

export type Zoom = [number, number];

/** A zoom that shows some of the epochs; null if it shows all or none of them. */
export function effective(zoom: Zoom | null, epochs: number[]): Zoom | null {
  if (zoom === null) {
    return null;
  }
  const [low, high] = zoom;
  const shown = epochs.filter((epoch) => epoch >= low && epoch <= high).length;
  return shown === 0 || shown === epochs.length ? null : zoom;
}

/** The index of the epoch that is nearest to a place on the axis. */
function closest(place: number, epochs: number[]): number {
  const before = nearestIndex(epochs, place);
  const after = Math.min(before + 1, epochs.length - 1);
  const isAfter = (epochs[after] as number) - place < place - (epochs[before] as number);
  return isAfter ? after : before;
}

/**
 * The zoom between two places on the axis. Its ends are epochs that there are, two at least.
 *
 * @returns Null if it would show all epochs.
 */
export function zoomBetween(a: number, b: number, epochs: number[]): Zoom | null {
  let low = closest(Math.min(a, b), epochs);
  let high = closest(Math.max(a, b), epochs);
  if (low === high) {
    low = Math.max(0, low - 1);
    high = Math.min(epochs.length - 1, high + 1);
  }
  const zoom: Zoom = [epochs[low] ?? 0, epochs[high] ?? 0];
  return effective(zoom, epochs);
}

/** A zoom in (factor below 1) or out, with an epoch in its middle where there is room. */
export function zoomAround(
  zoom: Zoom | null,
  epoch: number,
  factor: number,
  epochs: number[],
): Zoom | null {
  const [first, last] = [epochs[0] ?? 0, epochs.at(-1) ?? 0];
  const shown = effective(zoom, epochs);
  const [low, high] = shown ?? [first, last];
  if (factor < 1 && nearestIndex(epochs, high) - nearestIndex(epochs, low) < 2) {
    return shown;
  }
  const span = Math.min(last - first, Math.max(1, (high - low) * factor));
  const start = Math.min(last - span, Math.max(first, epoch - span / 2));
  return zoomBetween(start, start + span, epochs);
}
