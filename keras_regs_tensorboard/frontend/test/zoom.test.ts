import { expect, test } from "vitest";
import { effective, zoomAround, zoomBetween } from "../src/charts/zoom";

const ALL = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const TENS = [-1, 9, 19, 29];

test("a drag zooms to the epochs nearest to its ends, in either direction", () => {
  expect(zoomBetween(2.4, 6.6, ALL)).toEqual([2, 7]);
  expect(zoomBetween(6.6, 2.4, ALL)).toEqual([2, 7]);
  expect(zoomBetween(10, 27, TENS)).toEqual([9, 29]);
});

test("a short drag shows more than one epoch", () => {
  expect(zoomBetween(4.1, 4.3, ALL)).toEqual([3, 5]);
  expect(zoomBetween(9.2, 9.4, ALL)).toEqual([8, 9]);
  expect(zoomBetween(12, 13, TENS)).toEqual([-1, 19]);
});

test("a drag over everything is no zoom", () => {
  expect(zoomBetween(-1.5, 9.5, ALL)).toBeNull();
  expect(zoomBetween(0, 1, [3])).toBeNull();
  expect(zoomBetween(0, 1, [])).toBeNull();
});

test("a zoom to where there are no epochs has no effect", () => {
  expect(effective([500, 600], ALL)).toBeNull();
  expect(effective([-1, 600], ALL)).toBeNull();
  expect(effective([5, 600], ALL)).toEqual([5, 600]);
  expect(effective(null, ALL)).toBeNull();
  expect(effective([0, 1], [])).toBeNull();
});

test("keys zoom around an epoch, and out again", () => {
  expect(zoomAround(null, 4, 0.5, ALL)).toEqual([1, 6]);
  expect(zoomAround(null, 9, 0.5, ALL)).toEqual([4, 9]);
  expect(zoomAround([4, 9], 9, 2, ALL)).toBeNull();
  expect(zoomAround([3, 5], 4, 2, ALL)).toEqual([2, 6]);
  // Not closer than an epoch and the next one.
  expect(zoomAround([4, 5], 4, 0.5, ALL)).toEqual([4, 5]);
  expect(zoomAround(null, 0, 0.5, [3])).toBeNull();
});
