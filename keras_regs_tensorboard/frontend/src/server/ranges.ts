/**
 * The ranges of the scale "fit". The server counts the levels of all epochs, so that the colours of an
 * epoch do not depend on which others have come.
 */

import { computed, effect, signal } from "@preact/signals";
import { type Fit, fitted } from "../maps/fit";
import type { Scale } from "../maps/scales";
import { arrayTrouble, index, indexes, inView, other, otherIndex, scale } from "../state/state";
import { fetchRanges } from "./api";
import type { Layer, LevelRanges } from "./format";
import { setArrayTrouble } from "./sync";

/** Of each run that was asked for; null if it did not come. */
const ranges = signal<ReadonlyMap<string, LevelRanges | null>>(new Map());
const underway = new Set<string>();

const needed = computed(() =>
  scale.value !== "fit"
    ? []
    : [...new Set([inView.value, other.value?.run])].filter((name) => name != null),
);

/** Whether the ranges of all runs in the maps are there, or cannot be had. */
const isReady = computed(() =>
  [index.value, otherIndex.value].every(
    (run) => run === null || run.epochs.length === 0 || ranges.value.has(run.name),
  ),
);

/** The scale that the maps are drawn at: a new one when all that it needs has come. */
export const shownScale = signal<Scale>("layer");

/** Whether the maps wait for their ranges: they would change their colours at once. */
export const isWaiting = computed(() => shownScale.value === "fit" && !isReady.value);

/** The span of a layer of the run in view, for it and the run that is compared; null without. */
export function fitOf(layer: Layer, theirs: Layer | undefined): Fit | null {
  if (shownScale.value !== "fit") {
    return null;
  }
  const of = (run: string | undefined, its: Layer | undefined) => {
    const range = its && ranges.value.get(run ?? "")?.layers[its.name];
    return its && range ? [{ range, greatest: its.greatest }] : [];
  };
  return fitted([...of(index.value?.name, layer), ...of(otherIndex.value?.name, theirs)]);
}

/** How the range of a run was found, for a title. */
export function fitTitle(run: string): string {
  const found = ranges.value.get(run);
  if (!found) {
    return "";
  }
  const epochs = found.epochs === 1 ? "one epoch" : `${found.epochs} epochs`;
  const every = found.every === 1 ? "" : `, one in ${found.every}`;
  return (
    `The 2nd to the 98th percentile of this layer’s maps over ${epochs}${every}. ` +
    "Places beyond have the colours of the ends."
  );
}

async function take(name: string): Promise<void> {
  underway.add(name);
  try {
    const found = await fetchRanges(name);
    ranges.value = new Map(ranges.value).set(name, found);
    arrayTrouble.value = null;
  } catch (error) {
    if (!ranges.value.has(name)) {
      ranges.value = new Map(ranges.value).set(name, null);
    }
    setArrayTrouble(error);
  } finally {
    underway.delete(name);
  }
}

/** Asks for what has not come, or is no longer that of all epochs. */
export function refetchRanges(): void {
  for (const name of needed.value) {
    const run = indexes.value.get(name);
    const known = ranges.peek().get(name);
    if (run && run.epochs.length > 0 && known?.stamp !== run.stamp && !underway.has(name)) {
      take(name);
    }
  }
}

export function followRanges(): void {
  shownScale.value = scale.value;
  effect(refetchRanges);
  effect(() => {
    if (scale.value !== "fit" || isReady.value) shownScale.value = scale.value;
  });
}
