import { describe, expect, test } from "vitest";
import { decodeFrames, splitMaps } from "../src/server/frames";

function answer(version: number, frames: [number, number[]][]): ArrayBuffer {
  const length = frames.reduce((sum, [, bytes]) => sum + bytes.length, 8 + 8 * frames.length);
  const buffer = new ArrayBuffer(length);
  const view = new DataView(buffer);
  view.setUint32(0, version, true);
  view.setUint32(4, frames.length, true);
  let start = 8 + 8 * frames.length;
  frames.forEach(([epoch, bytes], i) => {
    view.setInt32(8 + 8 * i, epoch, true);
    view.setUint32(12 + 8 * i, bytes.length, true);
    new Uint8Array(buffer).set(bytes, start);
    start += bytes.length;
  });
  return buffer;
}

describe("decodeFrames", () => {
  test("gives each epoch its bytes", () => {
    const frames = decodeFrames(
      answer(1, [
        [-1, [1, 2]],
        [0, []],
        [7, [3]],
      ]),
    );
    expect(frames.map(({ epoch, bytes }) => [epoch, [...bytes]])).toEqual([
      [-1, [1, 2]],
      [0, []],
      [7, [3]],
    ]);
  });

  test("keeps no more in memory than the frame", () => {
    const [frame] = decodeFrames(
      answer(1, [
        [0, [1]],
        [1, [2, 3]],
      ]),
    );
    expect(frame?.bytes.buffer.byteLength).toBe(1);
  });

  test.each([3, 12, 17])("refuses an answer cut after %d bytes", (length) => {
    expect(() => decodeFrames(answer(1, [[0, [1, 2]]]).slice(0, length))).toThrow("cut short");
  });

  test("refuses another version", () => {
    expect(() => decodeFrames(answer(2, []))).toThrow("version 2, this page reads 1");
  });
});

test("splitMaps gives each layer the maps of all images", () => {
  const layer = (shape: [number, number]) => ({ name: "", channels: 2, shape, greatest: 1 });
  const maps = splitMaps(Uint8Array.of(1, 2, 3, 4, 5, 6), [layer([1, 2]), layer([1, 1])], 2);
  expect(maps.map((map) => [...map])).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});
