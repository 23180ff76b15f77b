/** Whether the window has room beside the plots. */

import { signal } from "@preact/signals";

const query = matchMedia("(min-width: 900px)");

export const isWide = signal(query.matches);

query.addEventListener("change", () => {
  isWide.value = query.matches;
});
