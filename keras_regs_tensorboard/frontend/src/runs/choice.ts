/** Which runs are in the plots as long as the user has not chosen any. */

import type { RunSummary } from "../server/format";

/** As many runs as there are colours that anyone can tell apart. */
const MOST_CHOSEN = 8;

/**
 * The runs that are chosen by themselves, in the order of the list: those that were, and those that
 * are new. If they are too many, the newest.
 *
 * @param before The names of those that were.
 * @param known The names of the runs in the list before.
 */
export function automatic(before: string[], known: string[], list: RunSummary[]): string[] {
  const fresh = list.filter(({ name }) => !known.includes(name));
  fresh.sort((a, b) => a.updated - b.updated);
  const names = list.map(({ name }) => name);
  const kept = before.filter((name) => names.includes(name));
  const newest = [...kept, ...fresh.map(({ name }) => name)].slice(-MOST_CHOSEN);
  return names.filter((name) => newest.includes(name));
}

/** The same with the run in the maps, as a link may show an older one. */
export function withRun(automatic: string[], inView: string | null, list: RunSummary[]): string[] {
  const names = list.map(({ name }) => name);
  return names.filter((name) => name === inView || automatic.includes(name));
}
