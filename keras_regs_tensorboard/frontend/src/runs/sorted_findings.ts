/** The findings about runs as a table that can be sorted. */

import type { RunIndex } from "../server/format";
import { byName } from "./names";

const COLUMNS = ["run", "overfits", "loss", "accuracy", "layer", "fall", "epochs", "nan"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  column: Column;
  isDescending: boolean;
}

/** A line of the table; a run whose index has not come has its name alone. */
export interface Finding {
  name: string;
  index: RunIndex | null;
}

/** The columns that begin with the largest, where that is what one looks for. */
const LARGEST_FIRST: Column[] = ["accuracy", "fall"];

/** How a click on the header of a column sorts: in the other direction if it is sorted by it. */
export function sortedBy(column: Column, before: Sorting | null): Sorting {
  return before?.column === column
    ? { column, isDescending: !before.isDescending }
    : { column, isDescending: LARGEST_FIRST.includes(column) };
}

/** As in an address: "fall" or "-fall". */
export function sortingName({ column, isDescending }: Sorting): string {
  return isDescending ? `-${column}` : column;
}

export function sortingIn(text: string): Sorting | null {
  const isDescending = text.startsWith("-");
  const column = COLUMNS.find((each) => each === text.slice(isDescending ? 1 : 0));
  return column === undefined ? null : { column, isDescending };
}

/** The layer with the greatest fall, if there is any fall. */
export function greatestFall(run: RunIndex) {
  const fall = run.falls[0];
  return fall === undefined || fall.share === 0 ? null : fall;
}

/** The highest validation accuracy, and its epoch: of the first metric of those that have any. */
export function bestAccuracy({ accuracies, epochs }: RunIndex) {
  for (const [name, values] of Object.entries(accuracies)) {
    const numbers = values.filter((value) => value !== null);
    if (name.startsWith("val_") && numbers.length > 0) {
      const value = Math.max(...numbers);
      return { name, value, epoch: epochs[values.indexOf(value)] as number };
    }
  }
  return null;
}

type Key = string | number | null;

/** What lines are sorted by, the first first; null is always at the end. */
function keysOf({ name, index }: Finding, column: Column): Key[] {
  if (column === "run") {
    return [name];
  }
  if (index === null) {
    return [null];
  }
  const fall = greatestFall(index);
  switch (column) {
    case "overfits":
      return [index.overfitting?.epoch ?? null];
    case "loss":
      return [index.lowest_loss?.value ?? null];
    case "accuracy":
      return [bestAccuracy(index)?.value ?? null];
    case "layer":
      return [fall?.layer ?? null];
    case "fall":
      return [fall?.share ?? null];
    case "epochs":
      return [fall?.start ?? null, fall?.end ?? null];
    case "nan":
      return [index.not_a_number?.epoch ?? null];
  }
}

function compare(a: Key, b: Key): number {
  return typeof a === "number" && typeof b === "number" ? a - b : byName(String(a), String(b));
}

/** What cannot be compared with each other: losses with and without penalties, different metrics. */
function kindOf({ index }: Finding, column: Column): string {
  if (index === null) {
    return "";
  }
  return column === "loss"
    ? (index.lowest_loss?.loss ?? "")
    : column === "accuracy"
      ? (bestAccuracy(index)?.name ?? "")
      : "";
}

/** Lines in their order. Those of a kind are together. */
export function sorted(findings: Finding[], sorting: Sorting | null): Finding[] {
  if (sorting === null) {
    return findings;
  }
  const { column, isDescending } = sorting;
  const lines = findings.map((finding) => ({
    finding,
    kind: kindOf(finding, column),
    keys: keysOf(finding, column),
  }));
  lines.sort((a, b) => {
    const kinds = compare(a.kind, b.kind);
    for (const [i, ours] of a.keys.entries()) {
      const theirs = b.keys[i] ?? null;
      if (ours === null || theirs === null) {
        return Number(ours === null) - Number(theirs === null);
      }
      const difference = kinds || compare(ours, theirs) * (isDescending ? -1 : 1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return lines.map(({ finding }) => finding);
}
