/** The span of colours that fits a layer: the one that most of its places are in. */

import { GREATEST_LEVEL, type LevelRange } from "../server/format";
import { inUnit, type Span, type Unit } from "./scales";

/**
 * The least span, as a share of ln D. Narrower ones would magnify the steps between levels, which are
 * 1 / 254 of ln D, and the noise of a layer that is nearly constant.
 */
export const LEAST_SHARE = 0.05;

export interface Fit {
  span: Span;
  /** Whether the levels are in a narrower range than the least span. */
  isLeast: boolean;
}

/**
 * The span that holds the ranges of one layer in all runs that are shown.
 *
 * @param ranges With the greatest entropy of the layer in each run, in nats.
 * @returns Null if there is no number, or no more than one channel.
 */
export function fitted(ranges: { range: LevelRange; greatest: number }[]): Fit | null {
  const ends = ranges.flatMap(({ range: { low, high }, greatest }) =>
    low === null || high === null
      ? []
      : [(low / GREATEST_LEVEL) * greatest, (high / GREATEST_LEVEL) * greatest],
  );
  const end = Math.max(0, ...ranges.map(({ greatest }) => greatest));
  if (ends.length === 0 || end === 0) {
    return null;
  }
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const least = LEAST_SHARE * end;
  if (high - low >= least) {
    return { span: [low, high], isLeast: false };
  }
  const start = Math.min(end - least, Math.max(0, (low + high - least) / 2));
  return { span: [start, start + least], isLeast: true };
}

/** "2.10–2.43 nats", "8.2–11.4 channels". */
export function spanText([low, high]: Span, unit: Unit): string {
  return unit === "entropy"
    ? `${low.toFixed(2)}–${high.toFixed(2)} nats`
    : `${inUnit(low, unit).toFixed(1)}–${inUnit(high, unit).toFixed(1)} channels`;
}

/** What would be written as "× 1.0". */
export const LEAST_STRETCH = 1.05;

/** How many times as far apart colours are as on the scale of the whole layer: "× 3.1". */
export function stretchText(factor: number): string {
  if (factor < LEAST_STRETCH) {
    return "";
  }
  return `× ${factor < 9.95 ? factor.toFixed(1) : factor.toFixed(0)}`;
}
