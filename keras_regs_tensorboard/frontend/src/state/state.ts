/** What the page knows and what it shows, as signals: whatever reads one is drawn again when it changes. */

import { computed, signal } from "@preact/signals";
import { effective, type Zoom } from "../charts/zoom";
import type { Pin } from "../maps/pin";
import type { Scale, Unit } from "../maps/scales";
import { withRun } from "../runs/choice";
import type { Sorting } from "../runs/sorted_findings";
import type { Problem, RunIndex, RunSummary } from "../server/format";
import { type Comparison, type Content, DEFAULT_VIEW, type LossAxis } from "./address";
import { nearestIndex, union } from "./epochs";

// What the server said.
/** Null until the first answer. */
export const runs = signal<RunSummary[] | null>(null);
export const runProblems = signal<Problem[]>([]);
export const indexes = signal<ReadonlyMap<string, RunIndex>>(new Map());
/** The pixels of the pictures of the run in view. */
export const pictures = signal<Uint8Array | null>(null);
/** Whether both runs that are compared show the same samples; null where that is not known. */
export const sameSamples = signal<boolean | null>(null);
/** What went wrong with the last request for the list or an index, null once one has succeeded. */
export const listTrouble = signal<string | null>(null);
/** The same for maps, histograms and pictures. */
export const arrayTrouble = signal<string | null>(null);
/** A run that was to be in view and is not there, and whether it was there before. */
export const missingRun = signal<{ name: string; wasHere: boolean } | null>(null);
/** The runs in the plots as long as the user has not chosen any. */
export const automaticRuns = signal<string[]>([]);

// What the user chose.
/** The runs in the plots; null until the user has taken one out or added one. */
export const picked = signal<string[] | null>(null);
/** The run in the heatmaps. */
export const inView = signal<string | null>(null);
export const epoch = signal(-1);
export const scale = signal<Scale>(DEFAULT_VIEW.scale);
export const unit = signal<Unit>(DEFAULT_VIEW.unit);
export const content = signal<Content>(DEFAULT_VIEW.content);
export const opacity = signal(DEFAULT_VIEW.opacity);
export const playing = signal(false);
/** What the run in view is compared with. */
interface Other {
  run: string;
  /** Null: the epoch in view. */
  epoch: number | null;
}
export const other = signal<Other | null>(null);
export const comparison = signal<Comparison>(DEFAULT_VIEW.comparison);
/** The epochs in all plots; null: all of them. */
export const zoom = signal<Zoom | null>(DEFAULT_VIEW.zoom);
export const lossAxis = signal<LossAxis>(DEFAULT_VIEW.lossAxis);
/** Of the losses, in per cent. */
export const smoothing = signal(DEFAULT_VIEW.smoothing);

// What follows from both.
/** The runs in the plots. */
export const chosen = computed(
  () => picked.value ?? withRun(automaticRuns.value, inView.value, runs.value ?? []),
);

let held: RunIndex | null = null;

/**
 * The run that is shown: the one in view, or as long as that has not come, the one before. The page
 * would else be empty for a moment, and everything in it would jump.
 */
export const index = computed(() => {
  held = indexes.value.get(inView.value ?? "") ?? (inView.value === null ? null : held);
  return held;
});

export const chosenIndexes = computed(() =>
  chosen.value.flatMap((name) => indexes.value.get(name) ?? []),
);

/** Whether pictures have room for predictions: a run without them may be in view, or an epoch. */
export const haveAnyPredictions = computed(() =>
  [...indexes.value.values()].some(({ predictions }) => predictions?.some((each) => each !== null)),
);

/** The epochs of all runs that are shown. */
export const epochs = computed(() => {
  const shown = index.value === null ? [] : [index.value];
  return union(
    [...shown, ...chosenIndexes.value].flatMap((run) => [
      run.epochs,
      run.correlations?.epochs ?? [],
    ]),
  );
});

/** The first and the last epoch in all plots; null if all are there. */
export const shownZoom = computed(() => effective(zoom.value, epochs.value));

/** The index of the shown epoch among those of the run in view; -1 if it has none. */
export const position = computed(() =>
  index.value === null ? -1 : nearestIndex(index.value.epochs, epoch.value),
);

/** The epoch whose maps are shown: the one in view, or the nearest one before it. */
export const shownEpoch = computed(() => index.value?.epochs[position.value] ?? null);

export const otherIndex = computed(() => indexes.value.get(other.value?.run ?? "") ?? null);

/** The index of the compared epoch among those of the other run; -1 if it has none. */
export const otherPosition = computed(() =>
  otherIndex.value === null
    ? -1
    : nearestIndex(otherIndex.value.epochs, other.value?.epoch ?? epoch.value),
);

export const otherEpoch = computed(() => otherIndex.value?.epochs[otherPosition.value] ?? null);

/**
 * With more runs in the plots than this, their findings are a table, and only those in the maps have
 * strips above them.
 */
const MOST_AT_A_GLANCE = 3;
/** Whether all runs in the plots have strips, however many they are. */
export const showsAll = signal(DEFAULT_VIEW.allStrips);
/** How the table of findings is sorted; null: as the runs were chosen. */
export const sorting = signal<Sorting | null>(DEFAULT_VIEW.sorting);
export const areMany = computed(() => chosen.value.length > MOST_AT_A_GLANCE);

/** The names of the runs with strips above the maps. */
export const glanced = computed(() => {
  if (showsAll.value || !areMany.value) {
    return chosen.value;
  }
  const names = [inView.value, other.value?.run ?? null].filter((name) => name !== null);
  return [...new Set(names)];
});

export const glancedIndexes = computed(() =>
  glanced.value.flatMap((name) => indexes.value.get(name) ?? []),
);

/** The entropy at which the colour bar of a layer ends, in nats. */
export const greatest = computed(() =>
  Math.max(0, ...(index.value?.layers.map((layer) => layer.greatest) ?? [])),
);

/** The place under the pointer, in a layer's map of one image. */
export interface Place {
  layer: number;
  image: number;
  row: number;
  column: number;
  /** Of the pointer, in the window. */
  x: number;
  y: number;
}
export const place = signal<Place | null>(null);
/** The place whose channels are shown. */
export const pinned = signal<Pin | null>(null);
/** The map that the tab key reaches; the arrow keys lead on to the others. */
export const reached = signal({ layer: 0, image: 0 });
/** The width of a column of maps, in pixels. */
export const column = signal(96);

/** True in TensorBoard's dark mode. */
export const dark = signal(false);
