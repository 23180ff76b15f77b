/** Names of runs, without the folder that they all have in common. */

import { computed } from "@preact/signals";
import { commonFolder } from "./names";
import { runs } from "./state";

export const runFolder = computed(() => commonFolder((runs.value ?? []).map(({ name }) => name)));

/** What is left of the name of a run. */
export function shortName(run: string): string {
  return run.startsWith(runFolder.value) ? run.slice(runFolder.value.length) : run;
}
