/** Which epochs there are, and which one is shown. */

/** The index of the last of the increasing `epochs` that is not after `epoch`, or else the first. */
export function nearestIndex(epochs: number[], epoch: number): number {
  let low = 0;
  let high = epochs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((epochs[middle] as number) <= epoch) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return epochs.length === 0 ? -1 : low;
}

/** All epochs that any of the lists has, increasing. */
export function union(lists: number[][]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The epoch that is `steps` after (or before) `epoch` among `epochs`. */
export function step(epochs: number[], epoch: number, steps: number): number {
  const at = nearestIndex(epochs, epoch);
  if (at < 0) {
    return epoch;
  }
  // From between two epochs, a step back goes to the one before.
  const between = steps < 0 && (epochs[at] as number) < epoch ? 1 : 0;
  const target = Math.min(epochs.length - 1, Math.max(0, at + steps + between));
  return epochs[target] as number;
}

export function epochName(epoch: number): string {
  return epoch < 0 ? "before training" : `epoch ${epoch}`;
}
