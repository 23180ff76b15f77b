/** The shares of channels at the pinned place, at the epoch in view. */

import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { otherPinnedLayer, type Pin, pinnedLayer } from "../maps/pin";
import { nearestIndex } from "../state/epochs";
import { index, otherEpoch, otherIndex, pinned, shownEpoch } from "../state/state";
import { fetchShares } from "./api";
import type { PlaceShares, RunIndex } from "./format";
import { describeTrouble } from "./sync";

/** How many places and epochs are kept: a film of 300 epochs of two runs, twice. */
const MOST_KEPT = 1200;

interface Wanted {
  run: string;
  session: string;
  /** The epoch in view, or the last one before it that has shares. */
  epoch: number;
  pin: Pin;
}

export interface PlaceState {
  /** What came last for this place: until that of the epoch in view comes, that of another one. */
  shares: PlaceShares | null;
  isLoading: boolean;
  trouble: string | null;
}

function wantedOf(run: RunIndex | null, epoch: number | null, layer: number): Wanted | null {
  const found = run?.shares;
  if (run === null || !found || epoch === null || layer < 0 || pinned.value === null) {
    return null;
  }
  const at = nearestIndex(found.epochs, epoch);
  const [nearest, session] = [found.epochs[at], found.sessions[at]];
  return nearest === undefined || session === undefined
    ? null
    : { run: run.name, session, epoch: nearest, pin: pinned.value };
}

/** Fetches what is wanted, one request at a time: a film asks for more than there is time for. */
class PlaceLoader {
  readonly state: ReadonlySignal<PlaceState>;
  private readonly kept = new Map<string, PlaceShares>();
  private readonly arrivals: Signal<number> = signal(0);
  private readonly troubles = new Map<string, string>();
  private isBusy = false;
  private last: { place: string; shares: PlaceShares } | null = null;

  constructor(private readonly wanted: ReadonlySignal<Wanted | null>) {
    this.state = computed(() => this.look());
  }

  follow(): void {
    effect(() => {
      if (this.wanted.value !== null) this.fetch();
    });
  }

  /** Asks again for what has failed. */
  retry(): void {
    this.troubles.clear();
    this.fetch();
  }

  private look(): PlaceState {
    void this.arrivals.value;
    const wanted = this.wanted.value;
    if (wanted === null) {
      return { shares: null, isLoading: false, trouble: null };
    }
    const key = keyOf(wanted);
    const shares = this.kept.get(key);
    if (shares !== undefined) {
      this.last = { place: placeOf(wanted), shares };
      return { shares, isLoading: false, trouble: null };
    }
    const trouble = this.troubles.get(key) ?? null;
    const before = this.last?.place === placeOf(wanted) ? this.last.shares : null;
    return { shares: trouble === null ? before : null, isLoading: trouble === null, trouble };
  }

  private async fetch(): Promise<void> {
    const wanted = this.wanted.peek();
    if (wanted === null || this.isBusy) {
      return;
    }
    const key = keyOf(wanted);
    if (this.kept.has(key) || this.troubles.has(key)) {
      return;
    }
    this.isBusy = true;
    try {
      this.kept.set(key, await fetchShares(wanted.run, wanted.epoch, wanted.pin));
      for (const [oldest] of this.kept) {
        if (this.kept.size <= MOST_KEPT) break;
        this.kept.delete(oldest);
      }
    } catch (error) {
      this.troubles.set(key, describeTrouble(error));
    }
    this.isBusy = false;
    this.arrivals.value++;
    this.fetch();
  }
}

function placeOf({ run, pin }: Wanted): string {
  return JSON.stringify([run, pin.layer, pin.image, pin.row, pin.column]);
}

function keyOf(wanted: Wanted): string {
  return JSON.stringify([wanted.session, wanted.epoch, placeOf(wanted)]);
}

const ours = new PlaceLoader(
  computed(() => wantedOf(index.value, shownEpoch.value, pinnedLayer.value)),
);
const theirs = new PlaceLoader(
  computed(() => wantedOf(otherIndex.value, otherEpoch.value, otherPinnedLayer.value)),
);
export const placeShares = ours.state;
export const otherPlaceShares = theirs.state;

export function followShares(): void {
  ours.follow();
  theirs.follow();
}

export function refetchShares(): void {
  ours.retry();
  theirs.retry();
}
