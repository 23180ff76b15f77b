import { expect, test } from "vitest";
import { automatic, withRun } from "../src/runs/choice";
import type { RunSummary } from "../src/server/format";

function list(...names: string[]): RunSummary[] {
  return names.map((name, i) => ({
    name,
    epochs: 1,
    last_epoch: 0,
    has_maps: true,
    layers: 3,
    updated: i,
    stamp: name,
  }));
}

test("a page that was open before the training chooses each run as it comes", () => {
  expect(automatic([], [], [])).toEqual([]);
  expect(automatic([], [], list("b"))).toEqual(["b"]);
  expect(automatic(["b"], ["b"], list("a", "b"))).toEqual(["a", "b"]);
});

test("a run that was not chosen is not chosen later, unless it is new", () => {
  expect(automatic(["a"], ["a", "b"], list("a", "b"))).toEqual(["a"]);
  expect(automatic(["a"], ["a"], list("b"))).toEqual(["b"]);
});

test("the run in the maps is in the plots, also if it is old", () => {
  expect(withRun(["b", "c"], "a", list("a", "b", "c"))).toEqual(["a", "b", "c"]);
  expect(withRun(["b", "c"], "b", list("a", "b", "c"))).toEqual(["b", "c"]);
  expect(withRun(["b"], "gone", list("a", "b"))).toEqual(["b"]);
  expect(withRun(["b"], null, list("a", "b"))).toEqual(["b"]);
});

test("of many runs, the newest are chosen", () => {
  const names = Array.from({ length: 20 }, (_, i) => `run ${String(i).padStart(2, "0")}`);
  const chosen = automatic([], [], list(...names));
  expect(chosen).toEqual(names.slice(-8));
  const next = automatic(chosen, names, list(...names, "run 20"));
  expect(next).toEqual([...names.slice(-7), "run 20"]);
});
