/** How a chart against the epoch is drawn, on the page and in files. */

import type UPlot from "uplot";
import type { AlignedData, Options, Series } from "uplot";
import { logTickNames, logTicks, tickNames } from "../maps/scales";
import { styleColour } from "../page/theme";

const FONT = "Roboto, system-ui, sans-serif";

/** What a chart shows. */
export interface Drawing {
  data: AlignedData;
  series: Series[];
  /** Both ends of the y axis. */
  range: (low: number, high: number) => [number, number];
  /** Draws below the lines, with the axes already in place. */
  beneath?: ((plot: UPlot) => void) | undefined;
  /** With a logarithmic y axis. All values must be positive. */
  isLog?: boolean | undefined;
  /** Without lines at the ticks. */
  bare?: boolean | undefined;
  /** Names of the rows, from the top, instead of numbers at the y axis. */
  rows?: string[] | undefined;
}

export interface Frame {
  width: number;
  height: number;
  /** The ends of the x axis. */
  ends: [number, number];
  /** How much larger than on the page everything is drawn. */
  factor?: number;
  /** Of the y axis; as wide as its longest number if it is not given. */
  axisWidth?: number | undefined;
  /** Whether the y axis has no numbers. */
  isNameless?: boolean | undefined;
  /** Whether the x axis has numbers. Defaults to true. */
  hasEpochs?: boolean | undefined;
  /** Room on the right, for names of lines. */
  margin?: number;
}

const factors = new WeakMap<UPlot, number>();

/** The pixels of the canvas for each pixel of the page. */
export function density(plot: UPlot): number {
  return devicePixelRatio * (factors.get(plot) ?? 1);
}

export function plotOptions(drawing: Drawing, frame: Frame): Options {
  const { range, beneath, isLog, bare, rows } = drawing;
  const { factor = 1 } = frame;
  const axis = {
    stroke: styleColour("--quiet"),
    font: `${11 * factor}px ${FONT}`,
    ticks: { show: false },
    grid: { show: bare !== true, stroke: styleColour("--line"), width: factor },
    gap: 4 * factor,
  };
  return {
    width: frame.width,
    height: frame.height,
    legend: { show: false },
    padding: [8 * factor, (frame.margin ?? 10) * factor, 0, 0],
    scales: {
      x: { time: false, range: () => frame.ends },
      y: { distr: isLog === true ? 3 : 1, range: (_, a, b) => range(a, b) },
    },
    axes: [
      {
        ...axis,
        show: frame.hasEpochs ?? true,
        grid: { show: false },
        size: 22 * factor,
        space: 36 * factor,
        incrs: WHOLE,
      },
      {
        ...axis,
        size: (_, names) =>
          frame.axisWidth ??
          factor * (12 + 7 * Math.max(4, ...(names ?? []).map((name) => name.length))),
        values: (_, splits) =>
          rows?.slice().reverse() ??
          (frame.isNameless
            ? splits.map(() => "")
            : (isLog === true ? logTickNames : tickNames)(splits)),
        space: 28 * factor,
        ...(isLog === true
          ? { splits: (_, __, low, high) => logTicks(low, high), filter: (_, splits) => splits }
          : {}),
        ...(rows === undefined
          ? {}
          : { splits: () => rows.map((_, i) => (i + 0.5) / rows.length) }),
      },
    ],
    series: [
      {},
      ...drawing.series.map((series) => ({
        ...series,
        points: { fill: styleColour("--ground"), ...series.points },
        width: (series.width ?? 1) * factor,
        ...(series.dash ? { dash: series.dash.map((length) => length * factor) } : {}),
      })),
    ],
    hooks: {
      init: [(plot) => void factors.set(plot, factor)],
      drawAxes: [
        (plot) => {
          const { ctx, bbox } = plot;
          ctx.save();
          ctx.beginPath();
          ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
          ctx.clip();
          beneath?.(plot);
          ctx.restore();
        },
      ],
    },
  };
}

/** Epochs are whole numbers. */
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

/** From the first to the last epoch, half an epoch more on either side: a single one has a width, too. */
export function extent(epochs: number[]): [number, number] {
  return [(epochs[0] ?? 0) - 0.5, (epochs.at(-1) ?? 0) + 0.5];
}

/** A vertical line at an epoch, in the colour of its run; over colours, on a ground that it shows on. */
export function drawMoment(
  plot: UPlot,
  at: number,
  colour: string,
  opacity = 1,
  isOverColours = false,
): void {
  const x = Math.round(plot.valToPos(at, "x", true)) + 0.5;
  const { ctx, bbox } = plot;
  const pixel = density(plot);
  ctx.save();
  if (isOverColours) {
    ctx.fillStyle = styleColour("--ground");
    ctx.fillRect(x - 1.5 * pixel, bbox.top, 3 * pixel, bbox.height);
  }
  ctx.strokeStyle = colour;
  ctx.globalAlpha = opacity;
  ctx.lineWidth = pixel * 1.25;
  ctx.setLineDash([4 * pixel, 3 * pixel]);
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
  const pixel = density(plot);
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = styleColour("--quiet");
  ctx.lineWidth = pixel;
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
  ctx.font = `${10 * pixel}px ${FONT}`;
  ctx.textAlign = "right";
  ctx.textBaseline = "bottom";
  ctx.fillText(name, bbox.left + bbox.width - 4 * pixel, y - 2 * pixel);
  ctx.restore();
}

/** Fills the area between two columns of the data, where both have a number. */
export function drawGap(
  plot: UPlot,
  one: number,
  other: number,
  colour: string,
  opacity: number,
): void {
  const { ctx } = plot;
  const epochs = plot.data[0];
  let above: [number, number][] = [];
  let below: [number, number][] = [];
  const fill = () => {
    ctx.beginPath();
    for (const [x, y] of [...above, ...below.reverse()]) ctx.lineTo(x, y);
    ctx.fill();
    [above, below] = [[], []];
  };
  ctx.save();
  ctx.fillStyle = colour;
  ctx.globalAlpha = opacity;
  epochs.forEach((epoch, i) => {
    const [a, b] = [plot.data[one]?.[i], plot.data[other]?.[i]];
    if (a === undefined && b === undefined) {
      return;
    }
    if (a == null || b == null) {
      fill();
      return;
    }
    const x = plot.valToPos(epoch, "x", true);
    above.push([x, plot.valToPos(a, "y", true)]);
    below.push([x, plot.valToPos(b, "y", true)]);
  });
  fill();
  ctx.restore();
}
