import { expect, test } from "vitest";
import { DIVERGING } from "../src/maps/colours";
import { differenceLimit, signed, sumAt, sumLevels, type Term, ZERO } from "../src/maps/difference";
import type { Unit } from "../src/maps/scales";

type Levels = Omit<Term, "sign">;

const levels = (...values: number[]) => Uint8Array.of(...values);

/** The levels of `b - a`. */
function differenceLevels(a: Levels, b: Levels, limit: number, unit: Unit) {
  const terms: Term[] = [
    { ...b, sign: 1 },
    { ...a, sign: -1 },
  ];
  return [...sumLevels(terms, limit, unit)];
}

test("no difference is the middle of the scale, and its colour is neutral", () => {
  const a = { levels: levels(0, 100, 254), greatest: 4 };
  expect(differenceLevels(a, a, 2, "entropy")).toEqual([ZERO, ZERO, ZERO]);
  const neutral = DIVERGING[ZERO] as number;
  const [red, green, blue] = [neutral & 255, (neutral >> 8) & 255, (neutral >> 16) & 255];
  expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(4);
});

test("it is what b has more than a, in nats, also where their channels differ", () => {
  const a = { levels: levels(127, 254, 0, 254), greatest: 4 };
  const b = { levels: levels(254, 0, 254, 254), greatest: 2 };
  // 2 and 2; 4 and 0; 0 and 2; 4 and 2.
  expect(differenceLevels(a, b, 4, "entropy")).toEqual([127, 0, 191, 64]);
  // Beyond the limit, it is the limit.
  expect(differenceLevels(a, b, 2, "entropy")).toEqual([127, 0, 254, 0]);
});

test("what is not a number in either is none", () => {
  const a = { levels: levels(255, 10), greatest: 4 };
  const b = { levels: levels(10, 255), greatest: 4 };
  expect(differenceLevels(a, b, 2, "perplexity")).toEqual([255, 255]);
  expect(differenceLevels(a, a, 0, "entropy")).toEqual([255, ZERO]);
});

test("the scale ends at half of the span, in the unit that is shown", () => {
  expect(differenceLimit(4, "entropy")).toBe(2);
  expect(differenceLimit(Math.log(9), "perplexity")).toBeCloseTo(4, 10);
});

test("differences have a sign, and none has none", () => {
  expect([-1.2, 0.31, 0, -0.001].map((value) => signed(value, "entropy"))).toEqual([
    "−1.20",
    "+0.31",
    "0.00",
    "0.00",
  ]);
  expect(signed(Number.NaN, "entropy")).toBe("not a number");
});

test("the difference of two changes", () => {
  const terms = [
    { levels: levels(254, 127, 255), greatest: 4, sign: 1 as const },
    { levels: levels(127, 127, 127), greatest: 4, sign: -1 as const },
    { levels: levels(127, 254, 127), greatest: 2, sign: -1 as const },
    { levels: levels(0, 127, 127), greatest: 2, sign: 1 as const },
  ];
  // (4 - 2) - (1 - 0) and (2 - 2) - (2 - 1).
  expect([0, 1, 2].map((i) => sumAt(terms, i, "entropy"))).toEqual([1, -1, Number.NaN]);
  expect([...sumLevels(terms, 2, "entropy")]).toEqual([191, 64, 255]);
  expect([...sumLevels([], 2, "entropy")]).toEqual([]);
});
