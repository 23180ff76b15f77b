import { expect, test } from "vitest";
import { epochName, nearestIndex, step, union } from "../src/state/epochs";

const epochs = [-1, 0, 5, 10];

test.each([
  [-1, 0],
  [4, 1],
  [5, 2],
  [99, 3],
  [-5, 0],
])("epoch %d is shown by the one at %d", (epoch, index) => {
  expect(nearestIndex(epochs, epoch)).toBe(index);
});

test("no epochs have no nearest one", () => {
  expect(nearestIndex([], 3)).toBe(-1);
});

test("steps go from one epoch to the next and end at the ends", () => {
  expect(step(epochs, 0, 1)).toBe(5);
  expect(step(epochs, 0, 10)).toBe(10);
  expect(step(epochs, 5, -1)).toBe(0);
  expect(step(epochs, 0, -10)).toBe(-1);
});

test("steps from between two epochs go to the next on either side", () => {
  expect(step(epochs, 7, 1)).toBe(10);
  expect(step(epochs, 7, -1)).toBe(5);
});

test("a union is sorted by number and has nothing twice", () => {
  expect(union([[0, 2, 10], [-1, 2], []])).toEqual([-1, 0, 2, 10]);
});

test("epoch -1 has a name", () => {
  expect([epochName(-1), epochName(0)]).toEqual(["before training", "epoch 0"]);
});
