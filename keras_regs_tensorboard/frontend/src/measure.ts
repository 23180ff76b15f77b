/** Records how long painting takes, for the browser's own tools and for tests. */

import { signal } from "@preact/signals";
import { ASKED } from "./play";

const MOST_ENTRIES = 500;
/** Where maps never come, whatever waits for them goes on after this time. */
const PATIENCE_MILLISECONDS = 1000;

/** Whether maps have been drawn, or are not to be expected soon. */
export const isPainted = signal(false);
setTimeout(() => {
  isPainted.value = true;
}, PATIENCE_MILLISECONDS);

let isFirst = true;

/**
 * To be called when maps are being painted: measures "first-paint" from the start of the page, and
 * "repaint" from when an epoch was asked for, both to when the browser has drawn them.
 */
export function measurePaint(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (isFirst) {
        isFirst = false;
        performance.measure("first-paint", { start: 0 });
        isPainted.value = true;
      }
      if (performance.getEntriesByName(ASKED).length > 0) {
        if (performance.getEntriesByName("repaint").length >= MOST_ENTRIES) {
          performance.clearMeasures("repaint");
        }
        performance.measure("repaint", ASKED);
        performance.clearMarks(ASKED);
      }
    }),
  );
}
