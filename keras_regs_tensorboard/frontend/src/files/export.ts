/** Saves what is shown to files. */

import { epochName } from "../state/epochs";
import { chosenIndexes, index, other, shownEpoch } from "../state/state";
import { csv } from "./csv";
import { drawSheet } from "./sheet";

export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[^\w.-]+/g, "-");
  link.click();
  // Later, because some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveCsv(): void {
  save(new Blob([csv(chosenIndexes.value)], { type: "text/csv" }), "sparsity.csv");
}

export function savePng(): void {
  const run = index.value?.name ?? "";
  const beside = other.value === null ? "" : ` and ${other.value.run}`;
  const name = `sparsity ${run}${beside} ${epochName(shownEpoch.value ?? -1)}.png`;
  drawSheet()?.toBlob((content) => {
    if (content !== null) save(content, name);
  }, "image/png");
}
