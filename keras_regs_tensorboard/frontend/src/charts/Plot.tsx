import { type Signal, signal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import UPlot from "uplot";
import { dark, epoch, epochs, shownZoom } from "../state/state";
import { type Drag, followDrag } from "./dragging";
import { type EndLabel, EndLabels } from "./EndLabels";
import { type Drawing, extent, plotOptions } from "./plot_options";

/** The epoch under the pointer, in all plots at once. */
export const pointed = signal<number | null>(null);

/** Of more plots than this in a section, only those in sight are drawn. */
export const MOST_DRAWN = 12;

const SYNC = "epochs";
/** A line further from the pointer than this, in pixels, is not meant. */
const NEAR = 28;
/** How visible other lines are beside the one under the pointer. */
const FADED = 0.25;

export interface PlotProps extends Drawing {
  height: number;
  /** For those who cannot see it. */
  title: string;
  /** Told how far down in the plot the pointer is, 0 … 1; null when it has left. */
  onPoint?: ((down: number | null) => void) | undefined;
  onPick?: ((down: number) => void) | undefined;
  /** The width of the y axis, where plots are one below the other; without names if it is empty. */
  axis?: { width: number; isEmpty: boolean; hasEpochs?: boolean } | undefined;
  /** The run of each series. */
  owners?: string[] | undefined;
  /** The run whose line is under the pointer: the others are faded. */
  near?: Signal<string | null> | undefined;
  labels?: EndLabel[] | undefined;
}

/** A chart against the epoch. A click goes to the epoch under the pointer, and a drag zooms. */
export function Plot(props: PlotProps) {
  const { data, series, height, range, beneath, title, bare, isLog } = props;
  const { axis, onPoint, onPick, owners, near, labels } = props;
  const outer = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot | null>(null);
  const marker = useRef<HTMLDivElement | null>(null);
  const drag = useRef<Drag>({ start: null, pointer: null });
  const ends = extent(shownZoom.value ?? epochs.value);

  useLayoutEffect(() => {
    const parent = outer.current as HTMLDivElement;
    const names = new EndLabels(labels ?? [], near);
    const drawing = { data, series, range, beneath, bare, isLog };
    const options = plotOptions(drawing, {
      width: parent.clientWidth,
      height,
      ends,
      axisWidth: axis?.width,
      isNameless: axis?.isEmpty,
      hasEpochs: axis?.hasEpochs,
      margin: names.margin(parent.clientWidth),
    });
    options.cursor = {
      drag: { x: false, y: false },
      bind: { dblclick: () => null },
      y: false,
      points: { size: 6 },
      sync: { key: SYNC, setSeries: false },
    };
    Object.assign(options.hooks as object, {
      setCursor: [
        ({ cursor: { left, idx }, data: [x] }: UPlot) => {
          pointed.value = idx == null || (left ?? -1) < 0 ? null : (x[idx] ?? null);
        },
      ],
      setSize: [(made: UPlot) => mark(made, marker.current)],
      draw: [(made: UPlot) => names.place(made)],
    });
    const made = new UPlot(options, data, parent);
    plot.current = made;
    marker.current = document.createElement("div");
    marker.current.className = "epoch-cursor";
    made.over.append(marker.current);
    mark(made, marker.current);
    const downOf = ({ clientY }: MouseEvent) => {
      const { top, height } = made.over.getBoundingClientRect();
      return Math.min(1, Math.max(0, (clientY - top) / height));
    };
    made.over.addEventListener("pointermove", (event) => {
      onPoint?.(downOf(event));
      if (near !== undefined) near.value = owners?.[nearest(made, event)] ?? null;
    });
    made.over.addEventListener("pointerleave", () => {
      onPoint?.(null);
      if (near !== undefined) near.value = null;
    });
    followDrag(made, drag.current, (event) => onPick?.(downOf(event)));
    return () => {
      // The pointer does not leave a plot that is removed.
      if (near !== undefined) near.value = null;
      made.destroy();
    };
  }, [
    ...[data, series, height, range, beneath, bare, isLog, axis, onPoint, onPick, labels, owners],
    ...[near, dark.value, ...ends],
  ]);

  useLayoutEffect(() => {
    const parent = outer.current as HTMLDivElement;
    const observer = new ResizeObserver(() => {
      if (plot.current !== null && parent.clientWidth !== plot.current.width) {
        plot.current.setSize({ width: parent.clientWidth, height: plot.current.height });
      }
    });
    observer.observe(parent);
    return () => observer.disconnect();
  }, []);

  useSignalEffect(() => {
    void epoch.value;
    if (plot.current !== null) {
      mark(plot.current, marker.current);
    }
  });

  useSignalEffect(() => {
    const run = near?.value ?? null;
    const made = plot.current;
    if (made !== null && owners !== undefined) {
      owners.forEach((owner, i) => {
        const shown = made.series[i + 1];
        const whole = series[i]?.alpha ?? 1;
        if (shown !== undefined)
          shown.alpha = run === null || owner === run ? whole : FADED * whole;
      });
      made.redraw(false);
    }
  });

  return (
    <div
      ref={outer}
      class="plot"
      role="img"
      aria-label={`${title}, against the epoch`}
      style={{ height: `${height}px` }}
    />
  );
}

function mark(plot: UPlot, marker: HTMLDivElement | null): void {
  if (marker !== null) {
    marker.style.transform = `translateX(${Math.round(plot.valToPos(epoch.peek(), "x"))}px)`;
  }
}

/** Which series has a line at the pointer; -1 if none is near. */
function nearest(plot: UPlot, { clientX, clientY }: PointerEvent): number {
  const { left, top } = plot.over.getBoundingClientRect();
  const column = plot.posToIdx(clientX - left);
  let best = -1;
  let least = NEAR;
  for (let i = 1; i < plot.data.length; i++) {
    const values = plot.data[i] ?? [];
    // A line without this epoch is the one to the epoch before.
    let at = column;
    while (at > 0 && values[at] === undefined) at--;
    const value = values[at];
    const distance = value == null ? least : Math.abs(plot.valToPos(value, "y") - (clientY - top));
    if (distance < least) [best, least] = [i - 1, distance];
  }
  return best;
}
