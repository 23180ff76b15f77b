import type UPlot from "uplot";
import { visit } from "../state/play";
import { epoch, epochs, shownZoom, zoom } from "../state/state";
import { zoomBetween } from "./zoom";

/** A shorter drag, in pixels, is a click by an unsteady hand. */
const LEAST = 5;

/** The epoch in view before the last click. */
let before: number | null = null;

/** A drag, which goes on when its plot is built again: its start is a place on the axis. */
export interface Drag {
  /** Null while no button is down. */
  start: number | null;
  /** The pointer that has moved far enough for a drag, until the next press. */
  pointer: number | null;
}

/**
 * A drag zooms all plots to the epochs that it crosses, a click goes to the epoch under the pointer,
 * and a double click shows all epochs again.
 *
 * @param drag The same object for all plots that take the place of one another.
 * @param onPick Called for a click.
 */
export function followDrag(plot: UPlot, drag: Drag, onPick: (event: MouseEvent) => void): void {
  const { over } = plot;

  const placeOf = ({ clientX }: MouseEvent) => {
    const { left, width } = over.getBoundingClientRect();
    return Math.min(width, Math.max(0, clientX - left));
  };
  const select = (left: number, width: number) =>
    plot.setSelect({ left, top: 0, width, height: width && over.clientHeight }, false);
  const end = () => {
    drag.start = null;
    select(0, 0);
  };

  if (drag.start !== null && drag.pointer !== null) {
    over.setPointerCapture(drag.pointer);
  }

  over.addEventListener("pointerdown", (event) => {
    drag.start = event.button === 0 ? plot.posToVal(placeOf(event), "x") : null;
    drag.pointer = null;
  });
  over.addEventListener("pointermove", (event) => {
    if (drag.start === null || (event.buttons & 1) === 0) {
      return;
    }
    const place = placeOf(event);
    const start = plot.valToPos(drag.start, "x");
    if (drag.pointer === null && Math.abs(place - start) >= LEAST) {
      drag.pointer = event.pointerId;
      over.setPointerCapture(event.pointerId);
    }
    if (drag.pointer !== null) {
      select(Math.min(start, place), Math.abs(place - start));
    }
  });
  over.addEventListener("pointerup", (event) => {
    if (drag.pointer !== null && drag.start !== null) {
      const stop = plot.posToVal(placeOf(event), "x");
      // A drag over all that is shown changes nothing.
      zoom.value = zoomBetween(drag.start, stop, epochs.value) ?? shownZoom.value;
    }
    end();
  });
  over.addEventListener("pointercancel", end);
  over.addEventListener("click", (event) => {
    if (drag.pointer !== null) {
      drag.pointer = null;
      return;
    }
    if (event.detail === 1) {
      before = epoch.value;
    }
    visit(plot.posToVal(placeOf(event), "x"));
    onPick(event);
  });
  over.addEventListener("dblclick", () => {
    if (shownZoom.value !== null) {
      zoom.value = null;
      if (before !== null) visit(before);
    }
  });
}
