import { expect, test } from "vitest";
import {
  align,
  arePositive,
  logRange,
  lossRange,
  pairsOf,
  shareRange,
  valueAt,
} from "../src/charts/curve";
import { countPosition, countTicks } from "../src/charts/histogram";

const a = { run: "a", epochs: [0, 2], values: [1, null] };
const b = { run: "b", epochs: [1, 2], values: [3, 4] };

test("curves share their epochs; no number is not the same as no epoch", () => {
  expect(align([a, b])).toEqual([
    [0, 1, 2],
    [1, undefined, null],
    [undefined, 3, 4],
  ]);
});

test("the value at an epoch is that of the nearest one before", () => {
  expect([-1, 0, 1, 9].map((epoch) => valueAt(b, epoch))).toEqual([
    { epoch: null, value: null },
    { epoch: null, value: null },
    { epoch: 1, value: 3 },
    { epoch: 2, value: 4 },
  ]);
  expect(valueAt(a, 9)).toEqual({ epoch: 2, value: null });
});

test("a loss that is nearly constant is not magnified", () => {
  const [low, high] = lossRange(2.995785, 2.9958);
  expect(high - low).toBeGreaterThan(0.05);
  expect(lossRange(1, 2)).toEqual([0.92, 2.08]);
  expect(lossRange(0, 0)).toEqual([-0.5, 0.5]);
});

test("counts lie on the bar by their logarithms", () => {
  expect([0, 9, 99].map((count) => countPosition(count, 99))).toEqual([0, 0.5, 1]);
  expect(countPosition(1, 1)).toBe(1);
  expect(countTicks(150).map(({ count }) => count)).toEqual([0, 1, 10, 100]);
});

test("a logarithm needs values above 0", () => {
  expect(arePositive([a, b])).toBe(true);
  expect(arePositive([a, { ...b, values: [0, 4] }])).toBe(false);
  expect(arePositive([{ ...a, values: [-1, null] }])).toBe(false);
  expect(arePositive([])).toBe(true);
  const [low, high] = logRange(0.01, 10);
  expect(low).toBeLessThan(0.01);
  expect(high / 10).toBeCloseTo(0.01 / low, 12);
  // A single value has a range, too.
  expect(logRange(2, 2)[0]).toBeLessThan(2);
});

test("an axis of shares ends where shares do", () => {
  expect(shareRange(0.01, 0.99)).toEqual([0, 1]);
  expect(shareRange(0.5, 0.75)).toEqual([0.48, 0.77]);
  // Some call something else an accuracy.
  expect(shareRange(-1, 50)[1]).toBeGreaterThan(50);
});

test("a gap is between training and other samples of the same run", () => {
  const curves = [{ ...a, isTraining: true }, a, b, { ...b, run: "c", isTraining: true }];
  expect(pairsOf(curves)).toEqual([{ run: "a", training: 0, other: 1 }]);
});
