/** By how much the values of one map are above those of another, as levels of a diverging scale. */

import { GREATEST_LEVEL, NOT_A_NUMBER } from "../server/format";
import { entropyOf, inUnit, range, type Unit } from "./scales";

/** The level of no difference. */
export const ZERO = GREATEST_LEVEL / 2;

/** The difference at which the scale ends: half of what the values can span. */
export function differenceLimit(end: number, unit: Unit): number {
  const [low, high] = range(end, unit);
  return (high - low) / 2;
}

/** A map that is added to a sum, or taken away. */
export interface Term {
  levels: Uint8Array;
  /** The entropy of the greatest level, in nats. */
  greatest: number;
  sign: 1 | -1;
}

/** The levels of a sum of maps: 127 for zero, 0 and 254 for the limit or more; 255 for no number. */
export function sumLevels(terms: Term[], limit: number, unit: Unit): Uint8Array {
  const tables = terms.map(({ greatest, sign }) =>
    Float64Array.from(
      { length: 256 },
      (_, level) => sign * inUnit(entropyOf(level, greatest), unit),
    ),
  );
  const result = new Uint8Array(terms[0]?.levels.length ?? 0);
  for (let i = 0; i < result.length; i++) {
    let sum = 0;
    for (let term = 0; term < terms.length; term++) {
      const level = (terms[term] as Term).levels[i] as number;
      sum += (tables[term] as Float64Array)[level] as number;
    }
    const share = limit > 0 ? Math.min(1, Math.max(-1, sum / limit)) : 0 * sum;
    result[i] = Number.isNaN(sum) ? NOT_A_NUMBER : Math.round(ZERO * (1 + share));
  }
  return result;
}

/** The sum at one place, in the unit that is shown. */
export function sumAt(terms: Term[], i: number, unit: Unit): number {
  return terms.reduce(
    (sum, { levels, greatest, sign }) =>
      sum + sign * inUnit(entropyOf(levels[i] ?? NOT_A_NUMBER, greatest), unit),
    0,
  );
}

/** A difference with its sign: "+0.31", "−1.20". */
export function signed(difference: number, unit: Unit): string {
  if (Number.isNaN(difference)) {
    return "not a number";
  }
  const text = Math.abs(difference).toFixed(unit === "entropy" ? 2 : 1);
  return Number(text) === 0 ? text : `${difference < 0 ? "−" : "+"}${text}`;
}
