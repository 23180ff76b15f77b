/** Keeps the address of TensorBoard's page and the view the same. */

import { batch, effect } from "@preact/signals";
import { folded, layerFilter, layerOrder, opened } from "../layers/layer_rows";
import { isOurs, readView, type View, writeView } from "./address";
import {
  comparison,
  content,
  epoch,
  index,
  inView,
  lossAxis,
  opacity,
  other,
  picked,
  pinned,
  scale,
  showsAll,
  smoothing,
  sorting,
  unit,
  zoom,
} from "./state";

/** The window whose address the user sees; our own where that one is out of reach. */
function outer(): Window {
  try {
    void parent.location.hash;
    return parent;
  } catch {
    return window;
  }
}

export function viewOfAddress(): View {
  return readView(outer().location.hash);
}

/** Shows what the address says: runs and epoch stay as they are where it does not say. */
export function apply(view: View): void {
  batch(() => {
    if (view.runs !== null) picked.value = view.runs;
    if (view.inView !== null) inView.value = view.inView;
    if (view.epoch !== null) epoch.value = view.epoch;
    scale.value = view.scale;
    unit.value = view.unit;
    content.value = view.content;
    opacity.value = view.opacity;
    other.value = view.other;
    comparison.value = view.comparison;
    layerFilter.value = view.filter;
    layerOrder.value = view.order;
    opened.value = view.opened;
    folded.value = view.folded;
    sorting.value = view.sorting;
    showsAll.value = view.allStrips;
    zoom.value = view.zoom;
    lossAxis.value = view.lossAxis;
    smoothing.value = view.smoothing;
    pinned.value = view.pin;
  });
}

export function followAddress(): void {
  const page = outer();
  let known = page.location.hash;
  page.addEventListener("hashchange", () => {
    known = page.location.hash;
    if (isOurs(known)) {
      apply(readView(known));
    }
  });

  let due: number | undefined;
  function writeSoon(view: View): void {
    // Browsers allow some hundred changes of the address a minute, and a slider makes more.
    clearTimeout(due);
    due = setTimeout(() => {
      if (page.location.hash === known) {
        write(page, view);
      } else {
        // A link was followed, and its event has yet to come: it would read what we write here.
        writeSoon(view);
      }
      known = page.location.hash;
    }, 250);
  }

  effect(() => {
    if (index.value === null) {
      return;
    }
    const view: View = {
      epoch: epoch.value,
      runs: picked.value,
      inView: inView.value,
      scale: scale.value,
      unit: unit.value,
      content: content.value,
      opacity: opacity.value,
      other: other.value,
      comparison: comparison.value,
      filter: layerFilter.value,
      order: layerOrder.value,
      opened: opened.value,
      folded: folded.value,
      sorting: sorting.value,
      allStrips: showsAll.value,
      zoom: zoom.value,
      lossAxis: lossAxis.value,
      smoothing: smoothing.value,
      pin: pinned.value,
    };
    writeSoon(view);
  });
}

function write(page: Window, view: View): void {
  const { hash } = page.location;
  const next = writeView(view, hash);
  // Another tab of TensorBoard may be in front by now, and the address is its own then.
  if (next !== hash && (hash === "" || isOurs(hash))) {
    const { pathname, search } = page.location;
    // A hash alone would be taken as one of the page's `<base>`.
    page.history.replaceState(page.history.state, "", pathname + search + next);
  }
}
