import { expect, test } from "vitest";
import { fitted, spanText, stretchText } from "../src/maps/fit";
import { fittedDifferenceLegend, fittedLegend } from "../src/maps/legend";

const range = (low: number | null, high: number | null, greatest = 4) => ({
  range: { low, high },
  greatest,
});

test("the span is the range of the layer, in nats", () => {
  expect(fitted([range(127, 254)])).toEqual({ span: [2, 4], isLeast: false });
});

test("it holds the ranges of both runs, also where their channels differ", () => {
  expect(fitted([range(127, 254), range(127, 254, 2)])?.span).toEqual([1, 4]);
});

test("a layer that is nearly constant is not magnified to noise", () => {
  const least = 0.05 * 4;
  for (const [level, middle] of [
    [127, 2],
    [0, least / 2],
    [254, 4 - least / 2],
  ] as const) {
    const found = fitted([range(level, level)]);
    expect(found?.isLeast).toBe(true);
    expect(found?.span[0]).toBeCloseTo(middle - least / 2, 10);
    expect(found?.span[1]).toBeCloseTo(middle + least / 2, 10);
  }
});

test("there is none without a number or with one channel", () => {
  expect(fitted([])).toBeNull();
  expect(fitted([range(null, null)])).toBeNull();
  expect(fitted([range(0, 0, 0)])).toBeNull();
  expect(fitted([range(null, null), range(127, 254)])?.span).toEqual([2, 4]);
});

test("texts have the unit that is shown", () => {
  expect(spanText([2.1, 2.43], "entropy")).toBe("2.10–2.43 nats");
  expect(spanText([0, Math.log(16)], "perplexity")).toBe("1.0–16.0 channels");
  expect([1.04, 1.06, 3.14, 12.4].map(stretchText)).toEqual(["", "× 1.1", "× 3.1", "× 12"]);
});

test("the legend has the numbers of one layer, and none of all", () => {
  expect(fittedLegend([1, 2], "entropy")).toEqual({
    ticks: ["≤ 1.00", "1.50", "≥ 2.00"],
    unit: "nats",
  });
  expect(fittedLegend([0, Math.log(9)], "perplexity").ticks).toEqual(["1.0", "5.0", "≥ 9.0"]);
  expect(fittedLegend(null, "entropy").ticks).toEqual(["2nd percentile", "98th"]);
  expect(fittedDifferenceLegend(0.5, "entropy", "change").ticks).toEqual(["−0.50", "0", "+0.50"]);
  expect(fittedDifferenceLegend(null, "entropy", "change").ticks).toEqual(["less", "0", "more"]);
});
