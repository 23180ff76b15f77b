import { expect, test } from "vitest";
import { smoothed } from "../src/charts/smoothing";

/** As in TensorBoard's `data_transformer.ts`, `classicSmoothing`. */
function tensorboard(values: number[], weight: number): number[] {
  let last = values.length > 0 ? 0 : Number.NaN;
  let accumulated = 0;
  const isConstant = values.every((value) => value === values[0]);
  return values.map((next) => {
    if (isConstant || !Number.isFinite(next)) {
      return next;
    }
    last = last * weight + (1 - weight) * next;
    accumulated++;
    const debias = weight === 1 ? 1 : 1 - weight ** accumulated;
    return last / debias;
  });
}

const values = [2.3, 1.9, 1.2, 1.4, 0.8, 0.9, 0.7];

test.each([0.1, 0.6, 0.9, 0.99])("smoothing by %d is TensorBoard's", (weight) => {
  expect(smoothed(values, weight)).toEqual(tensorboard(values, weight));
  const broken = [...values.slice(0, 3), Number.NaN, ...values.slice(3)];
  const series = broken.map((value) => (Number.isNaN(value) ? null : value));
  const expected = tensorboard(broken, weight).map((value) => (Number.isNaN(value) ? null : value));
  expect(smoothed(series, weight)).toEqual(expected);
});

test("the first value is itself, and without smoothing all are", () => {
  expect(smoothed(values, 0.9)[0]).toBeCloseTo(2.3, 12);
  expect(smoothed(values, 0)).toEqual(values);
  expect(smoothed([0.1, null, 0.1, 0.1], 0.9)).toEqual([0.1, null, 0.1, 0.1]);
  expect(smoothed([], 0.5)).toEqual([]);
  expect(smoothed([null, null], 0.5)).toEqual([null, null]);
});
