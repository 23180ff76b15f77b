/** The maps, histograms and pictures of the run in view. */

import { computed, effect } from "@preact/signals";
import { fetchPictures } from "./api";
import { nearestIndex } from "./epochs";
import { CORRELATION_BINS, type RunIndex } from "./format";
import { splitMaps } from "./frames";
import { Loader, type Wanted } from "./loader";
import { isPainted } from "./measure";
import { arrayTrouble, epoch, index, pictures, position } from "./state";
import { setArrayTrouble } from "./sync";

const MEBIBYTE = 2 ** 20;

const maps = new Loader("maps", 256 * MEBIBYTE, setArrayTrouble);
export const histograms = new Loader("correlations", 64 * MEBIBYTE, setArrayTrouble);

const wantedMaps = computed<Wanted | null>(() =>
  index.value === null || position.value < 0
    ? null
    : {
        run: index.value.name,
        epochs: index.value.epochs,
        sessions: index.value.sessions,
        bytesPerEpoch: index.value.bytes_per_epoch,
        centre: position.value,
      },
);

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

/** The maps of the epoch that is shown, by layer. */
export const frame = computed<Frame>(() => {
  void maps.arrivals.value;
  const wanted = wantedMaps.value;
  const bytes = wanted === null ? undefined : maps.get(wanted, wanted.centre);
  if (bytes === undefined || index.value === null) {
    return { state: "loading" };
  }
  if (bytes.byteLength === 0) {
    return { state: "damaged" };
  }
  const { layers, images } = index.value;
  return { state: "here", run: index.value, maps: splitMaps(bytes, layers, images) };
});

/** The histograms of each epoch, those of all layers one after another; null where none is yet. */
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
  histograms.want(isPainted.value ? wantedHistograms.value : null);
}

export function followArrays(): void {
  effect(() => maps.want(wantedMaps.value));
  effect(() => histograms.want(isPainted.value ? wantedHistograms.value : null));
  effect(() => {
    if (maps.arrivals.value + histograms.arrivals.value > 0) arrayTrouble.value = null;
  });
  const mapsArrived = new Promise<void>((resolve) => {
    effect(() => {
      if (frame.value.state !== "loading") resolve();
    });
  });
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
