import { expect, test } from "vitest";
import { placeLabels } from "../src/charts/end_labels";

test("labels with room are where they belong", () => {
  expect(placeLabels([50, 20], 14, 100)).toEqual([50, 20]);
  expect(placeLabels([], 14, 100)).toEqual([]);
});

test("labels that would overlap make room for each other", () => {
  expect(placeLabels([50, 50], 14, 100)).toEqual([43, 57]);
  expect(placeLabels([50, 48, 46], 14, 100)).toEqual([62, 48, 34]);
});

test("labels stay within the plot", () => {
  expect(placeLabels([0, 1, 100], 10, 100)).toEqual([5, 15, 95]);
  expect(placeLabels([-1000, 1000], 10, 100)).toEqual([5, 95]);
});

test("whatever is wanted, labels have their distance and their order", () => {
  for (let seed = 1; seed < 50; seed++) {
    const wanted = Array.from({ length: 6 }, (_, i) => (seed * 7919 * (i + 1) ** 2) % 100);
    const placed = placeLabels(wanted, 14, 100);
    const sorted = [...placed].sort((a, b) => a - b);
    sorted.forEach((middle, i) => {
      expect(middle).toBeGreaterThanOrEqual(7);
      expect(middle).toBeLessThanOrEqual(93);
      if (i > 0) expect(middle - (sorted[i - 1] as number)).toBeGreaterThanOrEqual(14 - 1e-9);
    });
    for (let i = 0; i < 6; i++) {
      for (let j = 0; j < 6; j++) {
        if ((wanted[i] as number) < (wanted[j] as number)) {
          expect(placed[i]).toBeLessThan(placed[j] as number);
        }
      }
    }
  }
});
