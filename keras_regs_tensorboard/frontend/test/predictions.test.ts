import { expect, test } from "vitest";
import { verdict } from "../src/maps/predictions";
import type { Prediction, RunIndex } from "../src/server/format";

function run(
  predictions: (Prediction[] | null)[] | null,
  classes: number[] | null,
  class_names: string[] | null = null,
): RunIndex {
  return { predictions, picture: { classes, class_names } } as RunIndex;
}

const cat = { predicted: 0, probability: 0.87654 };
const names = ["cat", "dog"];

test("right and wrong", () => {
  const both = run([[cat, cat]], [0, 1], names);
  expect(verdict(both, 0, 0)).toEqual({
    isRight: true,
    name: "cat",
    title: "Prediction: cat, with 87.7 %: right",
  });
  expect(verdict(both, 0, 1)).toEqual({
    isRight: false,
    name: "cat",
    title: "Prediction: cat, with 87.7 %: wrong, it is dog",
  });
});

test("classes without names, and scores without probabilities", () => {
  const found = run([[{ predicted: 7, probability: null }]], [-1]);
  expect(verdict(found, 0, 0)).toEqual({ isRight: null, name: "7", title: "Prediction: 7" });
  expect(verdict(run([[cat]], null), 0, 0)?.isRight).toBeNull();
  // A class beyond the names that are known has its number.
  expect(verdict(run([[{ predicted: 2, probability: 1 }]], [0], names), 0, 0)?.name).toBe("2");
});

test("an output that is not a number is neither right nor wrong", () => {
  const found = verdict(run([[{ predicted: -1, probability: null }]], [0], names), 0, 0);
  expect(found).toMatchObject({ isRight: null, name: "not a number" });
});

test("nothing where nothing is known", () => {
  expect(verdict(run(null, [0]), 0, 0)).toBeNull();
  expect(verdict(run([null], [0]), 0, 0)).toBeNull();
  expect(verdict(run([[cat]], [0]), 1, 0)).toBeNull();
  expect(verdict(run([[cat]], [0]), -1, 0)).toBeNull();
  expect(verdict(run([[cat]], [0]), 0, 1)).toBeNull();
});
