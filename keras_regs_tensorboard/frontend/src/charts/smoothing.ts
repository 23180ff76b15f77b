/** Smooths a curve as TensorBoard does. */

import type { Series } from "../server/format";

/**
 * The exponential average of the values up to each epoch, debiased: as if there had been the same
 * values before the first one. An epoch without a number has no average, and does not count in later ones.
 *
 * @param weight Of all that was before, 0 … 1.
 */
export function smoothed(values: Series, weight: number): Series {
  const first = values.find((value) => value !== null);
  // An average of the same values differs from them by rounding.
  if (weight === 0 || values.every((value) => value === null || value === first)) {
    return values;
  }
  let average = 0;
  let count = 0;
  return values.map((value) => {
    if (value === null) {
      return null;
    }
    average = average * weight + (1 - weight) * value;
    count += 1;
    return average / (1 - weight ** count);
  });
}
