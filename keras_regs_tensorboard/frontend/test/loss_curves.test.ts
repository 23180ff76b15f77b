import { expect, test } from "vitest";
import {
  accuracyCurves,
  accuracyNames,
  lossCurves,
  lossNote,
  lossRemarks,
  lossTitle,
  penaltyCurves,
} from "../src/charts/loss_curves";
import type { ComparedLosses, RunIndex } from "../src/server/format";

const EXACT: ComparedLosses = {
  training: [null, 1],
  held_out: [3, 2],
  held_out_name: "probe",
  penalties: "excluded",
};

function run(name: string, compared: Partial<ComparedLosses>, more: Partial<RunIndex> = {}) {
  const compared_losses = { ...EXACT, ...compared };
  return {
    name,
    epochs: [-1, 0],
    losses: {},
    accuracies: {},
    ...more,
    compared_losses,
  } as RunIndex;
}

test("training comes before other samples, and says where it is from", () => {
  const runs = [run("a", {}), run("b", { penalties: "estimated" }), run("c", { training: null })];
  expect(lossCurves(runs).map((curve) => [curve.run, curve.quantity, curve.isTraining])).toEqual([
    ["a", "training loss without penalties", true],
    ["a", "probe loss without penalties", undefined],
    ["b", "training loss without penalties, estimated", true],
    ["b", "probe loss without penalties", undefined],
    ["c", "probe loss without penalties", undefined],
  ]);
  const logged = run("d", { penalties: "included", held_out_name: "validation" });
  expect(lossCurves([logged]).map(({ quantity }) => quantity)).toEqual([
    "training loss",
    "validation loss",
  ]);
});

test("the title names what there is", () => {
  const validation = run("b", { held_out_name: "validation" });
  expect(lossTitle([run("a", {})])).toBe("Training and probe loss");
  expect(lossTitle([run("a", {}), validation])).toBe("Training, probe or validation loss");
  expect(lossTitle([run("a", { training: null })])).toBe("Probe loss");
  expect(lossTitle([run("a", { held_out: null })])).toBe("Training loss");
});

test("remarks name the runs that they are about, unless it is all of them", () => {
  const exact = run("a", {});
  const estimated = run("b", { penalties: "estimated" }, { losses: { training: [null, 2] } });
  const partly = run(
    "c",
    { penalties: "estimated", training: [null, null] },
    { losses: { training: [null, 2] } },
  );
  const logged = run("d", { penalties: "included" });
  expect(lossRemarks([exact])).toEqual([]);
  expect(lossRemarks([estimated])[0]).toMatch(/^Training is estimated/);
  expect(lossRemarks([estimated])[0]).not.toContain("left out");
  expect(lossRemarks([exact, partly])[0]).toMatch(/^c: Training is estimated.*left out/);
  expect(lossRemarks([exact, logged])[0]).toMatch(/^d: Losses include any penalties/);
  expect(lossRemarks([estimated, logged])).toHaveLength(2);
  const none = run("e", { penalties: "included", training: null, held_out: null });
  expect(lossRemarks([exact, none])).toEqual([]);
  expect([[exact, none], [logged], [exact, logged]].map(lossNote)).toEqual([
    "without penalties",
    "with penalties",
    undefined,
  ]);
});

test("penalties that are all 0 are not shown", () => {
  const none = run("a", {}, { losses: { penalty: [0, 0] } });
  const some = run("b", {}, { losses: { penalty: [0, -0.5] } });
  expect(penaltyCurves([none])).toEqual([]);
  expect(penaltyCurves([none, some, run("c", {})]).map((curve) => curve.run)).toEqual(["a", "b"]);
  // A sum that is not finite is not 0.
  expect(penaltyCurves([run("d", {}, { losses: { penalty: [0, null] } })])).toHaveLength(1);
});

test("an accuracy is one chart of training and validation", () => {
  const a = run("a", {}, { accuracies: { accuracy: [null, 0.5], val_accuracy: [null, 0.25] } });
  const b = run("b", {}, { accuracies: { val_head_accuracy: [null, 0.75] } });
  expect(accuracyNames([a, b])).toEqual(["accuracy", "head_accuracy"]);
  expect(accuracyCurves([a, b], "accuracy").map(({ quantity }) => quantity)).toEqual([
    "training accuracy",
    "validation accuracy",
  ]);
  expect(accuracyCurves([a, b], "head_accuracy")).toMatchObject([{ run: "b", isTraining: false }]);
});
