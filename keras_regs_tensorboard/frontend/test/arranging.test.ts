import { expect, test } from "vitest";
import { arrange, openByThemselves, openNames, type Section } from "../src/layers/arranging";
import type { Fall, Layer } from "../src/server/format";

function layer(name: string): Layer {
  return { name, channels: 8, shape: [2, 2], greatest: Math.log(8) };
}

function fall(name: string, share: number, lostSince: number | null = null): Fall {
  const span = { start: 0, high: 1, end: 1, low: 1 - share, most_from: 0, most_to: 1 };
  return { layer: name, share, ...span, not_a_number_since: lostSince };
}

const NAMES = Array.from({ length: 8 }, (_, i) => [
  `block_${i}_expand`,
  `block_${i}_project`,
]).flat();
const LAYERS = ["Conv1", ...NAMES, "dense"].map(layer);
const FALLS = [fall("dense", 0.5), fall("block_3_expand", 0.4), fall("Conv1", 0, 7)];

function named(sections: Section[]): [string | null, string[]][] {
  return sections.map(({ group, rows }) => [group, rows.map((row) => row.layer.name)]);
}

test("as in the network, in groups", () => {
  const sections = arrange(LAYERS, FALLS, "", "network");
  expect(named(sections).slice(0, 3)).toEqual([
    [null, ["Conv1"]],
    ["block_0", ["block_0_expand", "block_0_project"]],
    ["block_1", ["block_1_expand", "block_1_project"]],
  ]);
  expect(named(sections).at(-1)).toEqual([null, ["dense"]]);
  expect(sections.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([...LAYERS.keys()]);
});

test("the greatest fall first, without groups", () => {
  const [section, ...others] = arrange(LAYERS, FALLS, "", "fall");
  expect(others).toEqual([]);
  expect(section?.group).toBeNull();
  // What is not a number has lost all. Without a fall, it is as in the network.
  const names = ["Conv1", "dense", "block_3_expand", "block_0_expand", "block_0_project"];
  expect(section?.rows.map((row) => row.layer.name).slice(0, 5)).toEqual(names);
  expect(section?.rows.map(({ row }) => row).slice(0, 2)).toEqual([0, 17]);
});

test("a filter", () => {
  expect(named(arrange(LAYERS, FALLS, "_3_|dense", "network"))).toEqual([
    ["block_3", ["block_3_expand", "block_3_project"]],
    [null, ["dense"]],
  ]);
  expect(named(arrange(LAYERS, FALLS, "^block_3_e", "network"))).toEqual([
    ["block_3", ["block_3_expand"]],
  ]);
  expect(arrange(LAYERS, FALLS, "nothing", "network")).toEqual([]);
  expect(arrange(LAYERS, FALLS, "nothing", "fall")).toEqual([]);
});

test("few layers have no groups", () => {
  const few = LAYERS.slice(0, 5);
  expect(named(arrange(few, [], "", "network"))).toEqual([[null, few.map(({ name }) => name)]]);
});

test("layers of one group are together, and one between them is after it", () => {
  const names = ["a1_x", "b1_x", "a1_y", "c", ...Array.from({ length: 8 }, (_, i) => `fc${i}`)];
  expect(named(arrange(names.map(layer), [], "", "network")).slice(0, 2)).toEqual([
    ["a1", ["a1_x", "a1_y"]],
    [null, ["b1_x", "c", ...names.slice(4)]],
  ]);
});

const MANY = Array.from({ length: 52 }, (_, i) => layer(`layer${i}`));
const OF_MANY = [30, 20, 10, 40, 50, 45].map((i, rank) => fall(`layer${i}`, 0.9 - rank / 10));

test("of more than twenty layers, five are open", () => {
  const fallen = ["layer30", "layer20", "layer10", "layer40", "layer50"];
  for (const order of ["network", "fall"] as const) {
    const sections = arrange(MANY, OF_MANY, "", order);
    expect(openByThemselves(sections)).toEqual(fallen);
    expect(openNames(sections, MANY, null)).toEqual(new Set(fallen));
  }
  expect(openByThemselves(arrange(MANY, [], "", "network"))).toEqual(
    MANY.slice(0, 5).map(({ name }) => name),
  );
  // They are those that a filter lets through.
  expect(openByThemselves(arrange(MANY, OF_MANY, "[05]$", "network"))).toHaveLength(11);
  expect(openByThemselves(arrange(MANY.slice(0, 20), OF_MANY, "", "network"))).toHaveLength(20);
  expect(openByThemselves(arrange(MANY.slice(0, 21), OF_MANY, "", "network"))).toHaveLength(5);
});

test("the rows that the user opened", () => {
  const sections = arrange(MANY, OF_MANY, "", "network");
  expect(openNames(sections, MANY, ["layer3"])).toEqual(new Set(["layer3"]));
  expect(openNames(sections, MANY, [])).toEqual(new Set());
  expect(openNames(sections, MANY, "all").size).toBe(52);
  // Those of another network say nothing about this one.
  expect(openNames(sections, MANY, ["conv1", "fc1"]).size).toBe(5);
});
