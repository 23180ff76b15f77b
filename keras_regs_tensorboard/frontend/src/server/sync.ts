/** Keeps the list of runs, and the indexes of those that are shown, as the server has them. */

import { batch, effect } from "@preact/signals";
import { automatic } from "../runs/choice";
import type { View } from "../state/address";
import { painted } from "../state/measure";
import {
  arrayTrouble,
  automaticRuns,
  chosen,
  epoch,
  indexes,
  inView,
  listTrouble,
  missingRun,
  other,
  picked,
  runProblems,
  runs,
} from "../state/state";
import { fetchRun, fetchRuns, ServerError } from "./api";
import type { RunIndex, RunSummary } from "./format";

const POLL_MILLISECONDS = 5000;
/** Runs that come within this time are shown together: each time, all charts are drawn again. */
const TOGETHER_MILLISECONDS = 200;

/** Whether the user can see the page. TensorBoard hides the frames of its other tabs by style. */
export function isHidden(): boolean {
  try {
    return (
      document.hidden || window.frameElement?.getAttribute("style")?.includes("hidden") === true
    );
  } catch {
    return document.hidden;
  }
}

export function describeTrouble(error: unknown): string {
  return error instanceof ServerError ? error.message : "TensorBoard does not answer.";
}

/**
 * @param view What the page's address asks for.
 * @param onFresh Called after each successful poll.
 * @param onFirst Called once, with the run and the epoch that will be in view.
 */
export function followServer(
  view: View,
  onFresh: () => void,
  onFirst: (run: string, epoch: number) => void,
): () => void {
  let asked = view.epoch;
  let timer: number | undefined;
  const underway = new Map<string, Promise<void>>();
  /** What has come and is not shown yet. */
  const arrived: RunIndex[] = [];

  async function poll(): Promise<void> {
    clearTimeout(timer);
    if (!isHidden()) {
      try {
        const list = await fetchRuns();
        if (takeList(list.runs)) {
          startEarly(view.epoch);
        }
        runProblems.value = list.problems;
        await refresh();
        listTrouble.value = null;
        onFresh();
      } catch (error) {
        listTrouble.value = describeTrouble(error);
      }
    }
    clearTimeout(timer);
    timer = setTimeout(poll, POLL_MILLISECONDS);
  }

  function startEarly(asked: number | null): void {
    const run = runs.value?.find(({ name }) => name === inView.value);
    // Whether there is any other epoch is not known yet.
    const last = run?.has_maps ? run.last_epoch : null;
    if (run && last !== null && (asked ?? last) === last) onFirst(run.name, last);
  }

  /** Fetches the indexes that are shown and not up to date, the one in view before the others. */
  async function refresh(): Promise<void> {
    const first = inView.value;
    if (first !== null) {
      await refreshRun(first);
      await painted;
    }
    const failures = await Promise.allSettled(
      shownRuns()
        .filter((name) => name !== first)
        .map(refreshRun),
    );
    const failure = failures.find((result) => result.status === "rejected");
    if (failure !== undefined) {
      throw failure.reason;
    }
  }

  function refreshRun(name: string): Promise<void> {
    const stamp = runs.peek()?.find((run) => run.name === name)?.stamp;
    if (stamp === undefined || indexes.peek().get(name)?.stamp === stamp) {
      return Promise.resolve();
    }
    const fetched = underway.get(name) ?? take(name).finally(() => underway.delete(name));
    underway.set(name, fetched);
    return fetched;
  }

  async function take(name: string): Promise<void> {
    arrived.push(await fetchRun(name));
    if (name !== inView.value) {
      await new Promise((resolve) => setTimeout(resolve, TOGETHER_MILLISECONDS));
    }
    batch(() => {
      for (const fresh of arrived.splice(0)) {
        asked = follow(fresh, asked);
        indexes.value = new Map(indexes.value).set(fresh.name, fresh);
      }
    });
  }

  poll();
  // A run that is newly chosen should not wait for the next poll.
  effect(() => {
    if (runs.value !== null && shownRuns().some((name) => !indexes.peek().has(name))) {
      refresh().catch((error) => {
        listTrouble.value = describeTrouble(error);
      });
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) poll();
  });
  return poll;
}

/** Those in view, compared and in the plots, each once. */
function shownRuns(): string[] {
  const names = [inView.value, other.value?.run, ...chosen.value];
  return [...new Set(names.filter((name) => name != null))];
}

/**
 * Takes a new list of runs, and says which are shown unless the user has.
 *
 * @returns Whether it is the first.
 */
function takeList(list: RunSummary[]): boolean {
  const names = list.map((run) => run.name);
  const newest = [...list].sort((a, b) => b.updated - a.updated)[0];
  const atFirst = runs.value === null;
  const known = runs.value?.map((run) => run.name) ?? [];
  batch(() => {
    runs.value = list;
    indexes.value = new Map([...indexes.value].filter(([name]) => names.includes(name)));
    automaticRuns.value = automatic(automaticRuns.value, known, list);
    if (names.length > 0 && picked.value?.length && !picked.value.some((n) => names.includes(n))) {
      picked.value = null;
    }
    if (other.value !== null && names.length > 0 && !names.includes(other.value.run)) {
      other.value = null;
    }
    const before = inView.value;
    if (before === null || !names.includes(before)) {
      missingRun.value = before === null ? null : { name: before, wasHere: known.includes(before) };
      inView.value = newest?.name ?? null;
    }
  });
  return atFirst;
}

/**
 * Moves the epoch in view to the new last one if it was the last one.
 *
 * @param asked The epoch that the address asked for, until a run has come.
 * @returns Null: the address has had its say.
 */
function follow(fresh: RunIndex, asked: number | null): number | null {
  if (fresh.name !== inView.value) {
    return asked;
  }
  const last = lastEpoch(fresh);
  const before = indexes.value.get(fresh.name);
  if (before === undefined) {
    if (asked === null && indexes.value.size === 0) {
      epoch.value = last;
    }
  } else if (epoch.value >= lastEpoch(before)) {
    epoch.value = Math.max(epoch.value, last);
  }
  return null;
}

function lastEpoch(run: RunIndex): number {
  return Math.max(-1, run.epochs.at(-1) ?? -1, run.correlations?.epochs.at(-1) ?? -1);
}

export function setArrayTrouble(error: unknown): void {
  arrayTrouble.value = describeTrouble(error);
}
