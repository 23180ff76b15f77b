import { describe, expect, test } from "vitest";
import { ByteCache, nextRange } from "../src/server/cache";

describe("ByteCache", () => {
  test("forgets what was not used longest", () => {
    const cache = new ByteCache(3);
    for (const key of ["a", "b", "c"]) cache.set(key, new Uint8Array(1));
    cache.get("a");
    cache.set("d", new Uint8Array(1));
    expect(["a", "b", "c", "d"].filter((key) => cache.has(key))).toEqual(["a", "c", "d"]);
  });

  test("keeps what is larger than all of it, alone", () => {
    const cache = new ByteCache(3);
    cache.set("a", new Uint8Array(1));
    cache.set("b", new Uint8Array(9));
    expect([cache.has("a"), cache.has("b")]).toEqual([false, true]);
  });

  test("counts what is replaced once", () => {
    const cache = new ByteCache(3);
    cache.set("a", new Uint8Array(2));
    cache.set("a", new Uint8Array(2));
    cache.set("b", new Uint8Array(1));
    expect(cache.has("a")).toBe(true);
  });
});

describe("nextRange", () => {
  const epochs = [-1, 0, 1, 2, 3, 4, 5];
  const missing =
    (...indexes: number[]) =>
    (index: number) =>
      indexes.includes(index);

  test("is the epoch in view with what follows", () => {
    expect(nextRange(epochs, 2, missing(0, 1, 2, 3, 4), 3, 9)).toEqual([1, 3]);
  });

  test("is the nearest that is missing", () => {
    expect(nextRange(epochs, 3, missing(0, 1, 6), 9, 9)).toEqual([-1, 0]);
  });

  test("does not jump over what is there", () => {
    expect(nextRange(epochs, 0, missing(1, 2, 4), 9, 9)).toEqual([0, 1]);
  });

  test("goes no further than its reach", () => {
    expect(nextRange(epochs, 0, missing(3), 9, 2)).toBeNull();
  });

  test("is nothing where nothing is missing", () => {
    expect(nextRange(epochs, 0, missing(), 9, 9)).toBeNull();
  });
});
