import { expect, test } from "vitest";
import { percent } from "../src/maps/percent";

test.each([
  [1, "100 %"],
  [0.99999, "100 %"],
  [0.984, "98.4 %"],
  [0.3449, "34 %"],
  [0.0999, "10 %"],
  [0.0994, "9.9 %"],
  [0.01234, "1.2 %"],
  [0.00994, "0.99 %"],
  [0.00099, "0.10 %"],
  [0.0001, "< 0.02 %"],
  [0, "< 0.02 %"],
  [null, "not a number"],
])("a share of %j is %j", (share, text) => {
  expect(percent(share, 1 / 4096)).toBe(text);
});
