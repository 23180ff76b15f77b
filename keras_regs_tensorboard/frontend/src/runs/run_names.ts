/** Names of runs, without the folder that they all have in common. */

import { computed } from "@preact/signals";
import { runs } from "../state/state";
import { commonFolder } from "./names";

export const runFolder = computed(() => commonFolder((runs.value ?? []).map(({ name }) => name)));

/** What is left of the name of a run. */
export function shortName(run: string): string {
  return run.startsWith(runFolder.value) ? run.slice(runFolder.value.length) : run;
}
