import { expect, test } from "vitest";
import {
  bestAccuracy,
  type Column,
  type Finding,
  sorted,
  sortedBy,
  sortingIn,
  sortingName,
} from "../src/runs/sorted_findings";
import type { RunIndex } from "../src/server/format";

interface Numbers {
  overfits?: number;
  loss?: [kind: "probe" | "validation", value: number];
  fall?: [layer: string, share: number, start: number, end: number];
  nan?: number;
  accuracies?: Record<string, (number | null)[]>;
}

function finding(name: string, { overfits, loss, fall, nan, accuracies }: Numbers): Finding {
  const index = {
    name,
    overfitting: overfits === undefined ? null : { loss: "probe", epoch: overfits },
    lowest_loss: loss === undefined ? null : { loss: loss[0], value: loss[1], epoch: 3 },
    falls:
      fall === undefined ? [] : [{ layer: fall[0], share: fall[1], start: fall[2], end: fall[3] }],
    epochs: [-1, 0, 1],
    accuracies: accuracies ?? {},
    not_a_number: nan === undefined ? null : { layer: null, epoch: nan },
  };
  return { name, index: index as unknown as RunIndex };
}

const RUNS = [
  finding("run10", { overfits: 7, loss: ["validation", 0.1], fall: ["conv2", 0.2, 3, 9] }),
  finding("run2", { overfits: 12, loss: ["probe", 0.5], fall: ["conv10", 0.6, 3, 5], nan: 4 }),
  { name: "run1", index: null },
  finding("run3", { loss: ["probe", 0.4], fall: ["conv2", 0, 0, 20] }),
];

function order(column: Column, isDescending = false): string[] {
  return sorted(RUNS, { column, isDescending }).map(({ name }) => name);
}

test("each column sorts", () => {
  expect(sorted(RUNS, null)).toEqual(RUNS);
  expect(order("run")).toEqual(["run1", "run2", "run3", "run10"]);
  expect(order("run", true)).toEqual(["run10", "run3", "run2", "run1"]);
  expect(order("layer")).toEqual(["run10", "run2", "run1", "run3"]);
  expect(order("nan")).toEqual(["run2", "run10", "run1", "run3"]);
  expect(order("epochs")).toEqual(["run2", "run10", "run1", "run3"]);
  expect(order("epochs", true)).toEqual(["run10", "run2", "run1", "run3"]);
});

test("what has no value is at the end in both directions", () => {
  expect(order("overfits")).toEqual(["run10", "run2", "run1", "run3"]);
  expect(order("overfits", true)).toEqual(["run2", "run10", "run1", "run3"]);
  expect(order("fall", true)).toEqual(["run2", "run10", "run1", "run3"]);
});

test("losses of different kinds are not compared", () => {
  expect(order("loss")).toEqual(["run3", "run2", "run10", "run1"]);
  expect(order("loss", true)).toEqual(["run2", "run3", "run10", "run1"]);
});

test("the best validation accuracy", () => {
  const runs = [
    finding("a", { accuracies: { accuracy: [null, 0.9, 1], val_accuracy: [null, 0.5, 0.4] } }),
    finding("b", { accuracies: { val_accuracy: [null, 0.6, 0.7] } }),
    finding("c", { accuracies: { val_acc: [null, null, null], val_top: [0.1, 0.9, 0.9] } }),
    finding("d", { accuracies: { accuracy: [null, 0.9, 1] } }),
  ];
  const found = runs.map(({ index }) => bestAccuracy(index as RunIndex));
  expect(found).toEqual([
    { name: "val_accuracy", value: 0.5, epoch: 0 },
    { name: "val_accuracy", value: 0.7, epoch: 1 },
    { name: "val_top", value: 0.9, epoch: 0 },
    null,
  ]);
  // Different metrics are not compared.
  const names = sorted(runs, { column: "accuracy", isDescending: true }).map(({ name }) => name);
  expect(names).toEqual(["b", "a", "c", "d"]);
});

test("a click sorts, and another one sorts in the other direction", () => {
  expect(sortedBy("loss", null)).toEqual({ column: "loss", isDescending: false });
  expect(sortedBy("fall", null)).toEqual({ column: "fall", isDescending: true });
  expect(sortedBy("fall", sortedBy("fall", null))).toEqual({ column: "fall", isDescending: false });
});

test("as in an address", () => {
  for (const text of ["run", "-fall", "nan"]) {
    expect(sortingName(sortingIn(text) as NonNullable<ReturnType<typeof sortingIn>>)).toBe(text);
  }
  expect(sortingIn("")).toBeNull();
  expect(sortingIn("-")).toBeNull();
  expect(sortingIn("toString")).toBeNull();
});
