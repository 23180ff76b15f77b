import { expect, test } from "vitest";
import { filterOf } from "../src/layers/matching";

function kept(text: string, names: string[]): string[] {
  return names.filter(filterOf(text).matches);
}

test("a filter is a regular expression, in small or capital letters", () => {
  const names = ["block_1/conv", "block_10/conv", "Block_2/Conv", "dense"];
  expect(kept("", names)).toEqual(names);
  expect(kept("block_1", names)).toEqual(["block_1/conv", "block_10/conv"]);
  expect(kept("^block_1/|DENSE$", names)).toEqual(["block_1/conv", "dense"]);
  expect(filterOf("a|b").error).toBeNull();
});

test("what is no regular expression is looked for as it is", () => {
  expect(filterOf("conv(").error).toBe("Not a regular expression: searched as plain text.");
  expect(kept("Conv(", ["conv(2)", "conv2"])).toEqual(["conv(2)"]);
});
