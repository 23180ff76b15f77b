/** Names of runs, without the folder that they all have in common. */

import { computed } from "@preact/signals";
import { runs } from "./state";

/** The folders that all paths have in common, with the slash at their end; "" if they have none. */
export function commonFolder(paths: string[]): string {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const first = paths.length > 1 ? (folders[0] as string[]) : [];
  const differs = first.findIndex((part, i) => folders.some((parts) => parts[i] !== part));
  const common = differs < 0 ? first : first.slice(0, differs);
  return common.map((part) => `${part}/`).join("");
}

export const runFolder = computed(() => commonFolder((runs.value ?? []).map(({ name }) => name)));

/** What is left of the name of a run. */
export function shortName(run: string): string {
  return run.startsWith(runFolder.value) ? run.slice(runFolder.value.length) : run;
}
