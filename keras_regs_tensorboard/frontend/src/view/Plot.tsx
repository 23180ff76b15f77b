import { signal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import UPlot, { type AlignedData, type Options, type Series } from "uplot";
import { visit } from "../play";
import { tickNames } from "../scales";
import { dark, epoch, epochs } from "../state";
import { styleColour } from "../theme";

/** The epoch under the pointer, in all plots at once. */
export const pointed = signal<number | null>(null);

const SYNC = "epochs";
const FONT = "11px Roboto, system-ui, sans-serif";

export interface PlotProps {
  data: AlignedData;
  series: Series[];
  height: number;
  /** Both ends of the y axis. */
  range: (low: number, high: number) => [number, number];
  /** Draws below the lines, with the axes already in place. */
  beneath?: (plot: UPlot) => void;
  /** For those who cannot see it. */
  title: string;
  /** Without lines at the ticks. */
  bare?: boolean;
  /** Told how far down in the plot the pointer is, 0 … 1; null when it has left. */
  onPoint?: ((down: number | null) => void) | undefined;
  onPick?: ((down: number) => void) | undefined;
  /** The width of the y axis, where plots stand one below the other; without names if it is empty. */
  axis?: { width: number; isEmpty: boolean; hasEpochs?: boolean } | undefined;
}

/** A chart against the epoch. A click, or a drag, goes to the epoch under the pointer. */
export function Plot({
  data,
  series,
  height,
  range,
  beneath,
  title,
  bare,
  axis: fixed,
  onPoint,
  onPick,
}: PlotProps) {
  const outer = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot | null>(null);
  const marker = useRef<HTMLDivElement | null>(null);
  const ends = extent(epochs.value);

  useLayoutEffect(() => {
    const parent = outer.current as HTMLDivElement;
    const ink = styleColour("--quiet");
    const line = styleColour("--line");
    const axis = {
      stroke: ink,
      font: FONT,
      ticks: { show: false },
      grid: { show: bare !== true, stroke: line, width: 1 },
    };
    const options: Options = {
      width: parent.clientWidth,
      height,
      legend: { show: false },
      padding: [8, 10, 0, 0],
      scales: { x: { time: false, range: () => ends }, y: { range: (_, a, b) => range(a, b) } },
      axes: [
        {
          ...axis,
          show: fixed?.hasEpochs ?? true,
          grid: { show: false },
          size: 22,
          gap: 4,
          space: 36,
          incrs: WHOLE,
        },
        {
          ...axis,
          // As wide as its longest number.
          size: (_, names) =>
            fixed?.width ?? 12 + 7 * Math.max(4, ...(names ?? []).map((name) => name.length)),
          values: (_, splits) =>
            fixed?.isEmpty === true ? splits.map(() => "") : tickNames(splits),
          gap: 4,
          space: 28,
        },
      ],
      series: [{}, ...series],
      cursor: {
        drag: { x: false, y: false },
        y: false,
        points: { size: 6 },
        sync: { key: SYNC, setSeries: false },
      },
      hooks: {
        drawAxes: beneath === undefined ? [] : [beneath],
        setCursor: [
          ({ cursor: { left, idx }, data: [x] }) => {
            const at = idx == null || (left ?? -1) < 0 ? null : (x[idx] ?? null);
            pointed.value = at;
          },
        ],
        setSize: [(made) => mark(made, marker.current)],
      },
    };
    const made = new UPlot(options, data, parent);
    plot.current = made;
    marker.current = document.createElement("div");
    marker.current.className = "epoch-cursor";
    made.over.append(marker.current);
    mark(made, marker.current);
    const go = ({ clientX, buttons }: PointerEvent) => {
      if (buttons & 1) {
        visit(made.posToVal(clientX - made.over.getBoundingClientRect().left, "x"));
      }
    };
    const downOf = ({ clientY }: MouseEvent) => {
      const { top, height } = made.over.getBoundingClientRect();
      return Math.min(1, Math.max(0, (clientY - top) / height));
    };
    made.over.addEventListener("pointermove", (event) => onPoint?.(downOf(event)));
    made.over.addEventListener("pointerleave", () => onPoint?.(null));
    made.over.addEventListener("click", (event) => onPick?.(downOf(event)));
    made.over.addEventListener("pointerdown", go);
    made.over.addEventListener("pointermove", go);
    return () => made.destroy();
  }, [data, series, height, range, beneath, bare, fixed, onPoint, onPick, dark.value, ...ends]);

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

/** Epochs are whole numbers. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

/** Half an epoch more on either side, so that a single one has a width, too. */
function extent(all: number[]): [number, number] {
  return [(all[0] ?? 0) - 0.5, (all.at(-1) ?? 0) + 0.5];
}

function mark(plot: UPlot, marker: HTMLDivElement | null): void {
  if (marker !== null) {
    marker.style.transform = `translateX(${Math.round(plot.valToPos(epoch.peek(), "x"))}px)`;
  }
}

/** A vertical line at an epoch, in the colour of its run. */
export function drawMoment(plot: UPlot, at: number, colour: string): void {
  const x = Math.round(plot.valToPos(at, "x", true)) + 0.5;
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio * 1.25;
  ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

/** A thin horizontal line at a value, with its name. */
export function drawLimit(plot: UPlot, value: number, name: string): void {
  const y = Math.round(plot.valToPos(value, "y", true)) + 0.5;
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = styleColour("--quiet");
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.font = `${10 * devicePixelRatio}px Roboto, system-ui, sans-serif`;
  ctx.textAlign = "right";
  ctx.textBaseline = "bottom";
  ctx.fillText(name, bbox.left + bbox.width - 4 * devicePixelRatio, y - 2 * devicePixelRatio);
  ctx.restore();
}
