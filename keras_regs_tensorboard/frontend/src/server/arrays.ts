/** The maps, histograms and pictures of the run in view. */

import { computed, effect } from "@preact/signals";
import { nearestIndex } from "../state/epochs";
import { isPainted } from "../state/measure";
import {
  arrayTrouble,
  content,
  epoch,
  index,
  otherIndex,
  otherPosition,
  pictures,
  position,
  sameSamples,
} from "../state/state";
import { fetchPictures } from "./api";
import { CORRELATION_BINS, type RunIndex } from "./format";
import { splitMaps } from "./frames";
import { Loader, type Wanted } from "./loader";
import { setArrayTrouble } from "./sync";

const MEBIBYTE = 2 ** 20;

const maps = new Loader("maps", 256 * MEBIBYTE, setArrayTrouble);
const others = new Loader("maps", 256 * MEBIBYTE, setArrayTrouble);
const starts = new Loader("maps", 16 * MEBIBYTE, setArrayTrouble);
const otherStarts = new Loader("maps", 16 * MEBIBYTE, setArrayTrouble);
export const histograms = new Loader("correlations", 64 * MEBIBYTE, setArrayTrouble);

function mapsAt(run: RunIndex | null, position: number): Wanted | null {
  return run === null || position < 0
    ? null
    : {
        run: run.name,
        epochs: run.epochs,
        sessions: run.sessions,
        bytesPerEpoch: run.bytes_per_epoch,
        centre: position,
      };
}

const wantedMaps = computed(() => mapsAt(index.value, position.value));
const wantedOthers = computed(() => mapsAt(otherIndex.value, otherPosition.value));

/** The maps of the first epoch alone, while the change since then is shown. */
function startOf(run: RunIndex | null): Wanted | null {
  if (content.value !== "change" || run === null || run.epochs.length === 0) {
    return null;
  }
  return mapsAt({ ...run, epochs: run.epochs.slice(0, 1), sessions: run.sessions.slice(0, 1) }, 0);
}

const wantedStart = computed(() => startOf(index.value));
const wantedOtherStart = computed(() => startOf(otherIndex.value));

const wantedHistograms = computed<Wanted | null>(() => {
  const found = index.value?.correlations;
  return !index.value || !found || found.epochs.length === 0
    ? null
    : {
        run: index.value.name,
        epochs: found.epochs,
        sessions: found.sessions,
        bytesPerEpoch: found.layers.length * CORRELATION_BINS * 4,
        centre: nearestIndex(found.epochs, epoch.peek()),
      };
});

export type Frame =
  | { state: "loading" | "damaged" }
  | { state: "here"; run: RunIndex; maps: Uint8Array[] };

function frameOf(loader: Loader, wanted: Wanted | null, run: RunIndex | null): Frame {
  void loader.arrivals.value;
  const bytes = wanted === null ? undefined : loader.get(wanted, wanted.centre);
  if (bytes === undefined || run === null) {
    return { state: "loading" };
  }
  if (bytes.byteLength === 0) {
    return { state: "damaged" };
  }
  return { state: "here", run, maps: splitMaps(bytes, run.layers, run.images) };
}

/** The maps of the epoch that is shown, by layer. */
export const frame = computed(() => frameOf(maps, wantedMaps.value, index.value));

/** Those that they are compared with. */
export const otherFrame = computed(() => frameOf(others, wantedOthers.value, otherIndex.value));

/** The maps of the first epoch of both runs. */
export const startFrame = computed(() => frameOf(starts, wantedStart.value, index.value));
export const otherStartFrame = computed(() =>
  frameOf(otherStarts, wantedOtherStart.value, otherIndex.value),
);

/** The histograms of each epoch, those of all layers one after another; null until it has come. */
export const correlationFrames = computed<(Uint32Array | null)[]>(() => {
  void histograms.arrivals.value;
  const wanted = wantedHistograms.value;
  return (wanted?.epochs ?? []).map((_, i) => {
    const bytes = histograms.get(wanted as Wanted, i);
    return bytes === undefined || bytes.byteLength === 0 ? null : new Uint32Array(bytes.buffer);
  });
});

export function fetchEarly(run: string, epoch: number): void {
  maps.fetchEarly(run, epoch);
}

/** Asks again for whatever has not come. */
export function refetch(): void {
  maps.want(wantedMaps.value);
  others.want(wantedOthers.value);
  starts.want(wantedStart.value);
  otherStarts.want(wantedOtherStart.value);
  histograms.want(isPainted.value ? wantedHistograms.value : null);
}

export function followArrays(): void {
  effect(() => maps.want(wantedMaps.value));
  effect(() => others.want(wantedOthers.value));
  effect(() => starts.want(wantedStart.value));
  effect(() => otherStarts.want(wantedOtherStart.value));
  effect(() => histograms.want(isPainted.value ? wantedHistograms.value : null));
  effect(() => {
    const loaders = [maps, others, starts, otherStarts, histograms];
    if (loaders.reduce((sum, { arrivals }) => sum + arrivals.value, 0) > 0) {
      arrayTrouble.value = null;
    }
  });
  const mapsArrived = new Promise<void>((resolve) => {
    effect(() => {
      if (frame.value.state !== "loading") resolve();
    });
  });
  followSamples();
  const picture = computed(() =>
    index.value?.picture?.shape ? JSON.stringify([index.value.name, index.value.picture]) : null,
  );
  effect(() => {
    const wanted = picture.value;
    pictures.value = null;
    if (wanted === null) {
      return;
    }
    mapsArrived
      .then(() => fetchPictures(JSON.parse(wanted)[0]))
      .then((pixels) => {
        if (picture.peek() === wanted) pictures.value = pixels;
      })
      .catch(setArrayTrouble);
  });
}

/** Finds out whether the runs that are compared show the same samples: their pictures tell. */
function followSamples(): void {
  effect(() => {
    const [run, its] = [otherIndex.value, pictures.value];
    const [ours, theirs] = [index.value?.picture, run?.picture];
    sameSamples.value = null;
    if (run === null || run.name === index.value?.name) {
      return;
    }
    const shapes = [ours?.shape, theirs?.shape, ours?.labels, theirs?.labels].map((each) =>
      JSON.stringify(each ?? null),
    );
    if (shapes[0] !== shapes[1] || shapes[2] !== shapes[3] || run.images !== index.value?.images) {
      sameSamples.value = false;
    } else if (its !== null) {
      fetchPictures(run.name)
        .then((found) => {
          if (otherIndex.peek() === run && pictures.peek() === its) {
            sameSamples.value = found.every((value, i) => value === its[i]);
          }
        })
        .catch(setArrayTrouble);
    }
  });
}
