import { expect, test } from "vitest";
import { namesWidth, stripPixels, stripSize } from "../src/charts/strip";
import { pixelAt } from "../src/maps/colours";
import type { RunIndex } from "../src/server/format";

test("a row for each layer and a column for each epoch", () => {
  const run = {
    epochs: [-1, 0, 3],
    layers: [
      { name: "a", greatest: 2 },
      { name: "b", greatest: 0 },
    ],
    entropies: { a: [2, 1, null], b: [0, 0, 0] },
  } as unknown as RunIndex;
  const { pixels, width } = stripPixels(run, run.layers);
  const grey = 0xff969696;
  expect(width).toBe(5);
  // Epochs 1 and 2 show epoch 0; the last is NaN. One channel has no scale.
  expect([...pixels.slice(0, 5)]).toEqual([pixelAt(1), ...Array(3).fill(pixelAt(0.5)), grey]);
  expect([...pixels.slice(5)]).toEqual(Array(5).fill(grey));
});

test("one layer alone", () => {
  const layer = { name: "b", greatest: 2 };
  const run = { epochs: [0, 2], layers: [{ name: "a" }, layer], entropies: { b: [2, 1] } };
  const { pixels } = stripPixels(run as unknown as RunIndex, [layer as RunIndex["layers"][0]]);
  expect([...pixels]).toEqual([pixelAt(1), pixelAt(1), pixelAt(0.5)]);
});

test("more runs have lower strips, and many layers higher ones", () => {
  const heights = (layers: number) =>
    [1, 2, 4, 8, 20].map((runs) => stripSize(runs, layers, false).height);
  expect(heights(5)).toEqual([96, 84, 42, 28, 28]);
  expect(heights(52)).toEqual([96, 84, 52, 52, 52]);
  expect(heights(150)).toEqual([150, 150, 80, 80, 80]);
  expect(heights(500)).toEqual([160, 160, 80, 80, 80]);
});

test("the names of a few layers of a few runs have room", () => {
  expect(stripSize(1, 14, true)).toEqual({ height: 182, isNamed: true });
  expect(stripSize(3, 7, true)).toEqual({ height: 91, isNamed: true });
  expect(stripSize(1, 15, true).isNamed).toBe(false);
  expect(stripSize(1, 5, false).isNamed).toBe(false);
  expect(stripSize(20, 14, true).isNamed).toBe(false);
  expect(namesWidth(["a"])).toBe(48);
  expect(namesWidth(["a".repeat(90)])).toBe(168);
});
