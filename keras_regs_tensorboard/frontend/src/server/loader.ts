/** Fetches the arrays of a run: the epoch in view first, then its neighbours and all the rest. */

import { type Signal, signal } from "@preact/signals";
import { painted } from "../state/measure";
import { fetchFrames } from "./api";
import { ByteCache, nextRange } from "./cache";
import type { Frame } from "./frames";

const RANGE_BYTES = 8 * 2 ** 20;

/** What there is to fetch, and which of it is in view. */
export interface Wanted {
  run: string;
  epochs: number[];
  sessions: string[];
  bytesPerEpoch: number;
  /** Index of the epoch in view. */
  centre: number;
}

interface Early {
  run: string;
  epoch: number;
  frames: Promise<Frame[] | null>;
}

export class Loader {
  /** Rises whenever something has arrived. */
  readonly arrivals: Signal<number> = signal(0);
  private readonly cache: ByteCache;
  private wanted: Wanted | null = null;
  private urgent: AbortController | null = null;
  private background: AbortController | null = null;
  private early: Early | null = null;

  constructor(
    private readonly kind: "maps" | "correlations",
    private readonly cacheBytes: number,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.cache = new ByteCache(cacheBytes);
  }

  /** The array at an index of `wanted.epochs`; empty if it is damaged, undefined if not yet here. */
  get(wanted: Wanted, index: number): Uint8Array | undefined {
    return this.cache.get(key(wanted, index));
  }

  /** Asks for an epoch before it is known what else there is, to have it when it is wanted. */
  fetchEarly(run: string, epoch: number): void {
    // It is asked for again if it did not come.
    const frames = fetchFrames(this.kind, run, epoch, epoch).catch(() => null);
    this.early = { run, epoch, frames };
  }

  /** Says what is wanted from now on. Again after an error, it tries again. */
  want(wanted: Wanted | null): void {
    if (wanted?.run !== this.wanted?.run) {
      this.background?.abort();
      this.urgent?.abort();
    }
    this.wanted = wanted;
    this.fetchInView();
    this.fetchRest();
  }

  private isMissing = (index: number): boolean =>
    this.wanted !== null && !this.cache.has(key(this.wanted, index));

  /** On its own, so that it need not wait for a large range that is under way. */
  private fetchInView(): void {
    const { wanted } = this;
    if (wanted === null || this.urgent !== null || !this.isMissing(wanted.centre)) {
      return;
    }
    const epoch = wanted.epochs[wanted.centre] as number;
    this.urgent = new AbortController();
    this.fetch(wanted, epoch, epoch, this.urgent, () => {
      this.urgent = null;
    });
  }

  private fetchRest(): void {
    const { wanted } = this;
    if (wanted === null || this.background !== null || this.isMissing(wanted.centre)) {
      return;
    }
    const each = Math.max(1, wanted.bytesPerEpoch);
    const most = Math.max(1, Math.floor(RANGE_BYTES / each));
    // To both sides together half of what the cache holds: other runs should not be forgotten at once.
    const reach = Math.max(1, Math.floor(this.cacheBytes / 4 / each));
    const next = nextRange(wanted.epochs, wanted.centre, this.isMissing, most, reach);
    if (next === null) {
      return;
    }
    this.background = new AbortController();
    this.fetch(wanted, ...next, this.background, () => {
      this.background = null;
    });
  }

  private takeEarly(run: string, first: number, last: number): Promise<Frame[] | null> | null {
    const { early } = this;
    this.early = null;
    const isIt = early?.run === run && early.epoch === first && early.epoch === last;
    return isIt ? early.frames : null;
  }

  private async fetch(
    wanted: Wanted,
    first: number,
    last: number,
    controller: AbortController,
    release: () => void,
  ): Promise<void> {
    try {
      const frames =
        (await this.takeEarly(wanted.run, first, last)) ??
        (await fetchFrames(this.kind, wanted.run, first, last, controller.signal));
      const found = new Map(frames.map(({ epoch, bytes }) => [epoch, bytes]));
      wanted.epochs.forEach((epoch, index) => {
        if (epoch < first || epoch > last) return;
        const bytes = found.get(epoch) ?? new Uint8Array();
        // Bytes of another length are of no use, and asking again would not mend them.
        const sound = bytes.byteLength === wanted.bytesPerEpoch;
        this.cache.set(key(wanted, index), sound ? bytes : new Uint8Array());
      });
    } catch (error) {
      release();
      if (!controller.signal.aborted) {
        this.onTrouble(error);
      } else {
        this.want(this.wanted);
      }
      return;
    }
    release();
    this.arrivals.value++;
    this.fetchInView();
    await painted;
    this.fetchRest();
  }
}

function key({ run, sessions, epochs }: Wanted, index: number): string {
  return JSON.stringify([run, sessions[index], epochs[index]]);
}
