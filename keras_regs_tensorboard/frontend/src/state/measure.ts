/** Records how long painting takes, for the browser's own tools and for tests. */

import { signal } from "@preact/signals";

/** The mark from which a repaint is measured. */
const ASKED = "epoch-asked";
const MOST_ENTRIES = 500;
/** Where maps never come, whatever waits for them goes on after this time. */
const PATIENCE_MILLISECONDS = 1000;

/** Whether maps have been drawn, or are not to be expected soon. */
export const isPainted = signal(false);

/** The rest of the page waits for this, because it would slow the first maps down. */
export const painted = new Promise<void>((resolve) => {
  const stop = isPainted.subscribe((is) => {
    if (is) resolve();
  });
  setTimeout(() => {
    isPainted.value = true;
    stop();
  }, PATIENCE_MILLISECONDS);
});

/** To be called when another epoch is asked for. */
export function measureFromHere(): void {
  performance.clearMarks(ASKED);
  performance.mark(ASKED);
}

let isFirst = true;

/**
 * To be called when maps are being painted: measures "first-paint" from the start of the page, and
 * "repaint" from when an epoch was asked for, both to when the browser has drawn them. (Browsers have
 * an entry "first-paint" of their own, of the type "paint"; this one is a "measure".)
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
