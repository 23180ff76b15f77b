import { expect, test } from "vitest";
import { DEFAULT_VIEW, isOurs, readView, type View, writeView } from "../src/state/address";

const view: View = {
  epoch: -1,
  runs: ["a/b", "lr=0.1,seed=3", "100 %", "&#?"],
  inView: "lr=0.1,seed=3",
  scale: "shared",
  unit: "perplexity",
  content: "change",
  opacity: 35,
  other: { run: "lr=0.1, seed=4", epoch: -1 },
  comparison: "difference",
  filter: "block_(1|2)_&",
  order: "fall",
  opened: ["a,b", "100 %"],
  folded: ["block_1", "x,y"],
  sorting: { column: "fall", isDescending: true },
  allStrips: true,
  zoom: [-1, 40],
  lossAxis: "log",
  smoothing: 60,
  pin: { layer: "block, 1/conv&2", image: 7, row: 31, column: 0 },
};

test("a view comes back from its address", () => {
  expect(readView(writeView(view, ""))).toEqual(view);
});

test("an address that says nothing has the defaults", () => {
  expect(readView("")).toEqual(DEFAULT_VIEW);
  expect(readView("#keras_regs")).toEqual(DEFAULT_VIEW);
});

test.each([[null], ["all" as const], [[]], [["all"]], [["*"]], [["*", "a"]]])(
  "open rows %j",
  (opened) => {
    expect(readView(writeView({ ...DEFAULT_VIEW, opened }, "")).opened).toEqual(opened);
  },
);

test("an address from before there were comparisons has none", () => {
  const found = readView("#keras_regs&epoch=63&runs=a,b&view=a&scale=shared&opacity=50");
  expect(found.other).toBeNull();
  expect(found).toMatchObject({ epoch: 63, runs: ["a", "b"], scale: "shared", opacity: 50 });
});

test("a scale that does not exist is that of each layer", () => {
  expect(readView(writeView({ ...view, scale: "fit" }, "")).scale).toBe("fit");
  for (const scale of ["other", "", "toString"]) {
    expect(readView(`#keras_regs&scale=${scale}&values=x`)).toEqual(DEFAULT_VIEW);
  }
});

test("a place is counted from 1, as on the page", () => {
  expect(readView("#keras_regs&place=1,4,3,conv1").pin).toEqual({
    layer: "conv1",
    image: 0,
    row: 3,
    column: 2,
  });
});

test.each(["", "1,2,3", "1,2,3,", "0,1,1,conv1", "1,-1,1,conv1", "1,1e3,1,conv1", "conv1"])(
  "a place of %j is none",
  (place) => {
    expect(readView(`#keras_regs&place=${place}`).pin).toBeNull();
  },
);

test("the same epoch of another run is compared unless the address names one", () => {
  expect(readView("#keras_regs&with=b").other).toEqual({ run: "b", epoch: null });
  expect(writeView({ ...DEFAULT_VIEW, comparison: "difference" }, "")).toBe("#keras_regs");
});

test("no runs at all are no default", () => {
  expect(readView(writeView({ ...view, runs: [] }, "")).runs).toEqual([]);
});

test.each(["1.5", "-2", "abc", "", "99999999999"])("an epoch of %j is none", (epoch) => {
  expect(readView(`#keras_regs&epoch=${epoch}`).epoch).toBeNull();
});

test("an opacity beyond its range is at its end", () => {
  expect(readView("#keras_regs&opacity=300").opacity).toBe(100);
});

test.each(["5", "5..", "9..3", "3..3", "-2..3", "1..2..3", "a..b", ""])("%j is no zoom", (zoom) => {
  expect(readView(`#keras_regs&zoom=${zoom}`).zoom).toBeNull();
});

test("an axis is linear and a smoothing in its range", () => {
  const found = readView("#keras_regs&axis=cubic&smooth=150");
  expect([found.lossAxis, found.smoothing]).toEqual(["linear", 99]);
  expect(writeView({ ...DEFAULT_VIEW, zoom: [3, 9] }, "")).toBe("#keras_regs&zoom=3..9");
});

test("a broken escape is taken as it stands", () => {
  expect(readView("#keras_regs&view=%E0%A4%A").inView).toBe("%E0%A4%A");
});

test("what others wrote into the address stays, and what is old goes", () => {
  const before = "#keras_regs&tagFilter=a%20b&epoch=3&opacity=20";
  const after = writeView({ ...DEFAULT_VIEW, epoch: 4 }, before);
  expect(after).toBe("#keras_regs&tagFilter=a%20b&epoch=4");
});

test("only our tab's address is ours", () => {
  expect(isOurs("#keras_regs&epoch=3")).toBe(true);
  expect(isOurs("#scalars&keras_regs=1")).toBe(false);
  expect(isOurs("")).toBe(false);
});
