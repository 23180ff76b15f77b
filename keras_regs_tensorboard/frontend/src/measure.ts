/** Records how long painting takes, for the browser's own tools and for tests. */

import { ASKED } from "./play";

const MOST_ENTRIES = 500;
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
