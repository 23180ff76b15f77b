/** In a narrow window, runs and display are in a drawer instead of beside the maps. */

import { signal } from "@preact/signals";

/** The same as in `style/narrow.css`. */
const query = matchMedia("(max-width: 899.98px)");

export const isNarrow = signal(query.matches);
export const drawerIsOpen = signal(false);

query.addEventListener("change", () => {
  isNarrow.value = query.matches;
  drawerIsOpen.value = false;
});
