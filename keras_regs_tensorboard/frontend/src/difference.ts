/** By how much the values of one map are above those of another, as levels of a diverging scale. */

import { GREATEST_LEVEL, NOT_A_NUMBER } from "./format";
import { entropyOf, inUnit, range, type Unit } from "./scales";

export interface Levels {
  levels: Uint8Array;
  /** The entropy of the greatest level, in nats. */
  greatest: number;
}

/** The level of no difference. */
export const ZERO = GREATEST_LEVEL / 2;

/** The difference at which the scale ends: half of what the values can span. */
export function differenceLimit(end: number, unit: Unit): number {
  const [low, high] = range(end, unit);
  return (high - low) / 2;
}

/** The levels of `b - a`: 127 for none, 0 and 254 for the limit or more; 255 for no number. */
export function differenceLevels(a: Levels, b: Levels, limit: number, unit: Unit): Uint8Array {
  const [valuesA, valuesB] = [a, b].map(({ greatest }) =>
    Float64Array.from({ length: 256 }, (_, level) => inUnit(entropyOf(level, greatest), unit)),
  ) as [Float64Array, Float64Array];
  const result = new Uint8Array(a.levels.length);
  for (let i = 0; i < result.length; i++) {
    const difference =
      (valuesB[b.levels[i] as number] as number) - (valuesA[a.levels[i] as number] as number);
    const share = limit > 0 ? Math.min(1, Math.max(-1, difference / limit)) : 0 * difference;
    result[i] = Number.isNaN(difference) ? NOT_A_NUMBER : Math.round(ZERO * (1 + share));
  }
  return result;
}

/** A difference with its sign: "+0.31", "−1.20". */
export function signed(difference: number, unit: Unit): string {
  if (Number.isNaN(difference)) {
    return "no number";
  }
  const text = Math.abs(difference).toFixed(unit === "entropy" ? 2 : 1);
  return Number(text) === 0 ? text : `${difference < 0 ? "−" : "+"}${text}`;
}
