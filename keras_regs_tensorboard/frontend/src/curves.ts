/** From the indexes of runs to what a line chart takes. */

import type { AlignedData } from "uplot";
import { union } from "./epochs";
import type { RunIndex, Series } from "./format";

export interface Curve {
  run: string;
  epochs: number[];
  values: Series;
}

/** A curve of each run that has the series. */
export function curvesOf(
  runs: RunIndex[],
  seriesOf: (run: RunIndex) => Series | undefined,
): Curve[] {
  return runs.flatMap((run) => {
    const values = seriesOf(run);
    return values === undefined ? [] : [{ run: run.name, epochs: run.epochs, values }];
  });
}

/**
 * Curves over all their epochs together. Where a curve has no such epoch it is undefined, and its
 * line goes on; where it has no number there it is null, and its line breaks.
 */
export function align(curves: Curve[]): AlignedData {
  const all = union(curves.map((curve) => curve.epochs));
  const columns = curves.map(({ epochs, values }) => {
    const found = new Map(epochs.map((epoch, i) => [epoch, values[i] ?? null]));
    return all.map((epoch) => found.get(epoch));
  });
  return [all, ...columns] as AlignedData;
}

/** The number of a curve at an epoch, or at the nearest one before. */
export function valueAt({ epochs, values }: Curve, epoch: number): number | null {
  for (let i = epochs.length - 1; i >= 0; i--) {
    if ((epochs[i] as number) <= epoch) {
      return values[i] ?? null;
    }
  }
  return null;
}
