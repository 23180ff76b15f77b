/** From the indexes of runs to what a line chart takes. */

import type { AlignedData } from "uplot";
import type { RunIndex, Series } from "../server/format";
import { union } from "../state/epochs";

export interface Curve {
  run: string;
  epochs: number[];
  values: Series;
  /** What it is, for tables: "probe loss". */
  quantity?: string;
  layer?: string;
  /** Of the training samples, beside the curve of other samples of the same run. */
  isTraining?: boolean;
}

/** A curve of each run that has the series. */
export function curvesOf(
  runs: RunIndex[],
  seriesOf: (run: RunIndex) => Series | undefined,
  quantity = "",
  layer = "",
): Curve[] {
  return runs.flatMap((run) => {
    const values = seriesOf(run);
    return values === undefined
      ? []
      : [{ run: run.name, epochs: run.epochs, values, quantity, layer }];
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

/** The number of a curve at an epoch, or at the nearest one before; which one that is. */
export function valueAt({ epochs, values }: Curve, epoch: number): Reading {
  for (let i = epochs.length - 1; i >= 0; i--) {
    if ((epochs[i] as number) <= epoch) {
      return { epoch: epochs[i] as number, value: values[i] ?? null };
    }
  }
  return { epoch: null, value: null };
}

interface Reading {
  /** Null if the curve begins later. */
  epoch: number | null;
  value: number | null;
}

/** Whether there is a logarithm of all numbers of the curves. */
export function arePositive(curves: Curve[]): boolean {
  return curves.every(({ values }) => values.every((value) => value === null || value > 0));
}

/** The indexes of the curves of training and of other samples, of each run that has both. */
export function pairsOf(curves: Curve[]): { run: string; training: number; other: number }[] {
  return curves.flatMap(({ run, isTraining }, other) => {
    const training = curves.findIndex((curve) => curve.isTraining && curve.run === run);
    return isTraining || training < 0 ? [] : [{ run, training, other }];
  });
}

/** The least share of its magnitude that the axis of a loss spans: less is rounding. */
const LEAST_SPAN = 0.02;

/** The ends of the axis of a loss: a little more than it spans. */
export function lossRange(low: number, high: number): [number, number] {
  const least = LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high)) || 1;
  const margin = Math.max((high - low) * 0.08, (least - (high - low)) / 2);
  return [low - margin, high + margin];
}

/** The same of a logarithmic axis. */
export function logRange(low: number, high: number): [number, number] {
  const factor = Math.max((high / low) ** 0.06, 1 + LEAST_SPAN / 2);
  return [low / factor, high * factor];
}

/** The ends of the axis of shares: a little more than they span, and nothing that no share can be. */
export function shareRange(low: number, high: number): [number, number] {
  const [bottom, top] = lossRange(low, high);
  return [low < 0 ? bottom : Math.max(0, bottom), high > 1 ? top : Math.min(1, top)];
}
