import { expect, test } from "vitest";
import { commonFolder } from "../src/runs/names";

test.each([
  [["cifar/sr2/seed0", "cifar/sr2/seed1", "cifar/plain/seed0"], "cifar/"],
  [["a/b/seed0", "a/b/seed1"], "a/b/"],
  // Not within a part of a path, nor within a word.
  [["cifar10/run1", "cifar100/run1"], ""],
  [["run1", "run2"], ""],
  // A run may be in the folder of another one.
  [["a", "a/training-2"], ""],
  [["x/a", "x/a/training-2"], "x/"],
  [[".", "a/b", "a/c"], ""],
  // One alone keeps its name.
  [["a/b/c"], ""],
  [[], ""],
])("the folder that %j have in common", (names, expected) => {
  expect(commonFolder(names)).toBe(expected);
});
