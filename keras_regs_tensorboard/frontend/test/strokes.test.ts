import { expect, test } from "vitest";
import { parseColour } from "../src/maps/colours";
import { COLOURS, Strokes } from "../src/runs/strokes";

const GROUNDS = ["#ffffff", "#f6f7f8", "#1b1d20", "#24272b"];

function luminance(colour: string): number {
  const [red, green, blue] = parseColour(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test("colours are seen on the grounds of both themes", () => {
  for (const colour of COLOURS) {
    for (const ground of GROUNDS) {
      expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test("a run keeps its stroke whatever other runs there are", () => {
  const names = ["baseline", "dropout", "sr2", "a/b/c", "größte Läufe"];
  for (const name of names) {
    expect(new Strokes().of(name)).toEqual(new Strokes().of(name));
  }
  const strokes = new Strokes();
  const before = names.map((name) => strokes.of(name));
  for (let i = 0; i < 50; i++) strokes.of(`run ${i}`);
  expect(names.map((name) => strokes.of(name))).toEqual(before);
});

test("thirty-two runs are all distinct, the first eight by colour", () => {
  const strokes = new Strokes();
  const found = Array.from({ length: 32 }, (_, i) => strokes.of(`run ${i}`));
  expect(new Set(found.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(found.map((stroke) => JSON.stringify(stroke))).size).toBe(32);
  expect(found.slice(0, 8).every(({ dash }) => dash.length === 0)).toBe(true);
  expect(strokes.of("one more").colour).toMatch(/^#/);
});
