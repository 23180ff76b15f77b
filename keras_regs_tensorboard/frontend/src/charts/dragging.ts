import type UPlot from "uplot";
import { visit } from "../state/play";
import { epoch, epochs, shownZoom, zoom } from "../state/state";
import { zoomBetween } from "./zoom";

/** A shorter drag, in pixels, is a click by an unsteady hand. */
const LEAST = 5;

/** The epoch in view before the last click. */
let before: number | null = null;

/**
 * A drag zooms all plots to the epochs that it crosses, a click goes to the epoch under the pointer,
 * and a double click shows all epochs again.
 *
 * @param onPick Called for a click.
 */
export function followDrag(plot: UPlot, onPick: (event: MouseEvent) => void): void {
  const { over } = plot;
  let start: number | null = null;
  let isDrag = false;

  const placeOf = ({ clientX }: MouseEvent) => {
    const { left, width } = over.getBoundingClientRect();
    return Math.min(width, Math.max(0, clientX - left));
  };
  const select = (left: number, width: number) =>
    plot.setSelect({ left, top: 0, width, height: width && over.clientHeight }, false);
  const end = () => {
    start = null;
    select(0, 0);
  };

  over.addEventListener("pointerdown", (event) => {
    start = event.button === 0 ? placeOf(event) : null;
    isDrag = false;
  });
  over.addEventListener("pointermove", (event) => {
    if (start === null || (event.buttons & 1) === 0) {
      return;
    }
    const place = placeOf(event);
    if (!isDrag && Math.abs(place - start) >= LEAST) {
      isDrag = true;
      over.setPointerCapture(event.pointerId);
    }
    if (isDrag) {
      select(Math.min(start, place), Math.abs(place - start));
    }
  });
  over.addEventListener("pointerup", (event) => {
    if (isDrag && start !== null) {
      const [a, b] = [plot.posToVal(start, "x"), plot.posToVal(placeOf(event), "x")];
      // A drag over all that is shown changes nothing.
      zoom.value = zoomBetween(a, b, epochs.value) ?? shownZoom.value;
    }
    end();
  });
  over.addEventListener("pointercancel", end);
  over.addEventListener("click", (event) => {
    if (isDrag) {
      isDrag = false;
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
