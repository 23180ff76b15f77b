import { expect, describe as group, test } from "vitest";
import { pixelAt } from "../src/maps/colours";
import { legend } from "../src/maps/legend";
import { palette, shrink } from "../src/maps/paint";
import {
  describe,
  entropyOf,
  logTickNames,
  logTicks,
  positions,
  range,
  short,
  tickNames,
  ticks,
} from "../src/maps/scales";

const layer = {
  name: "a",
  channels: 16,
  shape: [1, 1] as [number, number],
  greatest: Math.log(16),
};

group("levels", () => {
  test("254 is the greatest entropy and 255 is no number", () => {
    expect(entropyOf(0, 4)).toBe(0);
    expect(entropyOf(127, 4)).toBe(2);
    expect(entropyOf(254, 4)).toBe(4);
    expect(entropyOf(255, 4)).toBeNaN();
  });

  test("are described with their unit", () => {
    expect(describe(127, Math.log(128), "entropy")).toBe("2.43 nats of at most 4.85");
    expect(describe(254, Math.log(128), "perplexity")).toBe("128.0 of 128 channels");
    expect(describe(0, Math.log(128), "perplexity")).toBe("1.0 of 128 channels");
    expect(describe(255, 4, "entropy")).toBe("not a number");
  });
});

group("positions on the colour bar", () => {
  test("fill it for the layer's own end", () => {
    const own = positions(2, [0, 2], "entropy");
    expect([own[0], own[127], own[254], own[255]]).toEqual([0, 0.5, 1, Number.NaN]);
  });

  test("fill a part of it for a shared end", () => {
    expect(positions(2, [0, 4], "entropy")[254]).toBe(0.5);
  });

  test("go no further than a span that leaves out some values", () => {
    const fitted = positions(2, [0.5, 1.5], "entropy");
    expect([fitted[0], fitted[127], fitted[254], fitted[255]]).toEqual([0, 0.5, 1, Number.NaN]);
    expect(positions(4, [1, 2], "entropy")[96]).toBeCloseTo(96 / 63.5 - 1, 10);
  });

  test("are even in channels for perplexity", () => {
    const own = positions(Math.log(9), [0, Math.log(9)], "perplexity");
    expect(own[0]).toBe(0);
    expect(own[127]).toBeCloseTo((3 - 1) / (9 - 1), 10);
    expect(own[254]).toBe(1);
  });

  test("are none for one channel, which is neither sparse nor dense", () => {
    expect(positions(0, [0, 0], "entropy")[254]).toBeNaN();
    expect(positions(0, [0, 0], "perplexity")[254]).toBeNaN();
    expect(describe(0, 0, "perplexity")).toBe("1.0 of 1 channel");
  });
});

test("the ends of the colour bar are a channel alone and all channels", () => {
  expect(range(Math.log(16), "entropy")).toEqual([0, Math.log(16)]);
  expect(range(Math.log(16), "perplexity").map(Math.round)).toEqual([1, 16]);
});

test("the palette runs over the whole colour map", () => {
  const colours = palette(layer, [0, layer.greatest], "entropy");
  expect(colours[0]).toBe(pixelAt(0));
  expect(colours[254]).toBe(pixelAt(1));
  // Viridis begins with #440154, here as little-endian RGBA.
  expect(pixelAt(0)).toBe(0xff540144);
});

group("the legend", () => {
  test("has numbers where all layers end alike", () => {
    expect(legend([layer, layer], "layer", "entropy").ticks).toEqual([
      "0",
      "0.69",
      "1.39",
      "2.08",
      "2.77",
    ]);
  });

  test("has shares where they do not", () => {
    const other = { ...layer, greatest: 5 };
    expect(legend([layer, other], "layer", "entropy").ticks[4]).toBe("ln D");
    expect(legend([layer, other], "shared", "entropy").ticks[4]).toBe("5.00");
  });
});

group("shrink", () => {
  test("leaves a map that fits", () => {
    const levels = Uint8Array.of(1, 2, 3, 4);
    expect(shrink(levels, [2, 2], 2)).toEqual({ levels, height: 2, width: 2 });
  });

  test("averages squares, also those at the edge", () => {
    const levels = Uint8Array.of(0, 2, 9, 4, 6, 11, 20, 40, 50);
    const small = shrink(levels, [3, 3], 2);
    expect([small.height, small.width, [...small.levels]]).toEqual([2, 2, [3, 10, 30, 50]]);
  });

  test("keeps what is not a number", () => {
    expect([...shrink(Uint8Array.of(0, 255, 2, 3), [2, 2], 1).levels]).toEqual([255]);
  });
});

test("numbers are short", () => {
  expect([0.5, 12.345, 1234.5, 0.00012, 0].map(short)).toEqual([
    "0.500",
    "12.35",
    "1235",
    "1.2e-4",
    "0.000",
  ]);
});

test("the numbers of an axis differ", () => {
  expect(tickNames([0, 0.0005, 0.001])).toEqual(["0", "0.0005", "0.0010"]);
  expect(tickNames([0, 2.5, 5])).toEqual(["0", "2.5", "5.0"]);
  expect(tickNames([0, 50, 100])).toEqual(["0", "50", "100"]);
  expect(tickNames([0, 5e-6, 1e-5])).toEqual(["0", "5.0e-6", "1.0e-5"]);
});

test("ticks include both ends", () => {
  expect(ticks([1, 9], 5)).toEqual([1, 3, 5, 7, 9]);
});

test("a logarithmic axis has powers of ten, or even steps within one of them", () => {
  const names = (low: number, high: number) => logTickNames(logTicks(low, high));
  expect(names(0.009, 120)).toEqual(["0.01", "0.1", "1", "10", "100"]);
  expect(names(0.04, 1.6)).toEqual(["0.05", "0.1", "0.2", "0.5", "1"]);
  expect(names(0.025, 2.5)).toEqual(["0.03", "0.1", "0.3", "1"]);
  expect(names(0.56, 0.64)).toEqual(["0.56", "0.58", "0.6", "0.62", "0.64"]);
  expect(names(1, 2)).toEqual(["1", "1.5", "2"]);
  expect(names(1e-9, 1)).toEqual(["1e-8", "1e-6", "1e-4", "0.01", "1"]);
});
