import { expect, test } from "vitest";
import { pixelAt } from "../src/colours";
import type { RunIndex } from "../src/format";
import { stripHeight, stripPixels } from "../src/strip";

test("a row for each layer and a column for each epoch", () => {
  const run = {
    epochs: [-1, 0, 3],
    layers: [
      { name: "a", greatest: 2 },
      { name: "b", greatest: 0 },
    ],
    entropies: { a: [2, 1, null], b: [0, 0, 0] },
  } as unknown as RunIndex;
  const { pixels, width } = stripPixels(run);
  const grey = 0xff969696;
  expect(width).toBe(5);
  // Epochs 1 and 2 show epoch 0; the last is NaN. One channel has no scale.
  expect([...pixels.slice(0, 5)]).toEqual([pixelAt(1), ...Array(3).fill(pixelAt(0.5)), grey]);
  expect([...pixels.slice(5)]).toEqual(Array(5).fill(grey));
});

test("more runs have lower strips", () => {
  expect([1, 2, 4, 8, 20].map(stripHeight)).toEqual([96, 84, 42, 28, 28]);
});
