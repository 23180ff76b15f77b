/** Saves charts to files: as an image with title, runs and axes, and as a table. */

import UPlot from "uplot";
import { type Drawing, density, extent, plotOptions } from "../charts/plot_options";
import { styleColour } from "../page/theme";
import { strokeOf } from "../runs/strokes";
import { epochName } from "../state/epochs";
import { epoch, epochs, shownZoom } from "../state/state";
import { type Row, table } from "./csv";
import { save } from "./export";

export interface ChartFile {
  /** What it shows, in a word, for the file's name. */
  chart: string;
  title: string;
  notes: string[];
  /** The runs whose lines it has. */
  runs: string[];
  drawing: Drawing;
  /** Its height, in pixels of the page; if it is not given, that of line charts. */
  height?: number;
  /** What its colours mean. */
  bar?: { colours: string[]; ticks: { text: string; position: number }[] };
  rows: () => Row[];
}

/** Pixels of the file for each of the page. */
const DENSITY = 2;
const WIDTH = 720;
const HEIGHT = 320;
const MARGIN = 18;
const FONT = "Roboto, system-ui, sans-serif";
/** With more runs, the name of the file has their number. */
const MOST_NAMES = 2;

type Context = CanvasRenderingContext2D;

function fileName({ chart, runs }: ChartFile, ending: string): string {
  const names = runs.length <= MOST_NAMES ? runs.join(" and ") : `${runs.length} runs`;
  return `sparsity ${chart} ${names} ${epochName(epoch.value)}.${ending}`;
}

export function saveChartCsv(file: ChartFile): void {
  save(new Blob([table(file.rows())], { type: "text/csv" }), fileName(file, "csv"));
}

export async function saveChartPng(file: ChartFile): Promise<void> {
  const canvas = await drawChart(file);
  canvas.toBlob((content) => {
    if (content !== null) save(content, fileName(file, "png"));
  }, "image/png");
}

/** A chart larger than on the page, with all that is needed to read it. */
async function drawChart(file: ChartFile): Promise<HTMLCanvasElement> {
  const measuring = document.createElement("canvas").getContext("2d") as Context;
  const width = widthOf(measuring, file);
  const items = head(measuring, file, width);
  const top = MARGIN + (items.at(-1)?.bottom ?? 0) + 6;
  const height = file.height ?? HEIGHT;
  const plot = await drawPlot(file, width, height);
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * MARGIN) * DENSITY;
  canvas.height = (top + height + 16 + MARGIN) * DENSITY;
  const context = canvas.getContext("2d") as Context;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = styleColour("--ground");
  context.fillRect(0, 0, width + 2 * MARGIN, top + height + 16 + MARGIN);
  context.translate(MARGIN, MARGIN);
  for (const item of items) item.draw(context);
  context.drawImage(plot, 0, top - MARGIN, width, height);
  use(context, 12, "--quiet");
  context.textAlign = "center";
  context.fillText("epoch", width / 2, top - MARGIN + height + 2);
  return canvas;
}

function use(context: Context, size: number, colour: string, weight = 400): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = styleColour(colour);
  context.textAlign = "left";
  context.textBaseline = "top";
}

/** As wide as the longest name needs: none is cut. */
function widthOf(context: Context, { title, runs }: ChartFile): number {
  use(context, 13, "--ink");
  const names = runs.map((run) => context.measureText(run).width + 34);
  use(context, 16, "--ink", 600);
  return Math.ceil(Math.max(WIDTH, context.measureText(title).width, ...names));
}

interface Item {
  bottom: number;
  draw: (context: Context) => void;
}

/** What is above the plot: title, notes, runs and colours. */
function head(context: Context, file: ChartFile, width: number): Item[] {
  const items: Item[] = [];
  let top = 0;
  const add = (height: number, draw: (context: Context, top: number) => void) => {
    const at = top;
    top += height;
    items.push({ bottom: top, draw: (context) => draw(context, at) });
  };
  add(24, (context, top) => {
    use(context, 16, "--ink", 600);
    context.fillText(file.title, 0, top);
  });
  use(context, 12, "--quiet");
  for (const line of file.notes.flatMap((note) => wrap(context, note, width))) {
    add(17, (context, top) => {
      use(context, 12, "--quiet");
      context.fillText(line, 0, top);
    });
  }
  use(context, 13, "--ink");
  let left = 0;
  let row: { run: string; left: number }[] = [];
  const endRow = () => {
    const runs = row;
    if (runs.length > 0) {
      add(20, (context, top) => {
        for (const { run, left } of runs) drawRun(context, run, left, top);
      });
    }
    [row, left] = [[], 0];
  };
  for (const run of file.runs) {
    const needed = context.measureText(run).width + 44;
    if (left > 0 && left + needed - 10 > width) endRow();
    row.push({ run, left });
    left += needed;
  }
  endRow();
  if (file.bar !== undefined) {
    const { bar } = file;
    add(38, (context, top) => drawBar(context, bar, top + 4));
  }
  return items;
}

function wrap(context: Context, text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "");
}

function drawRun(context: Context, run: string, left: number, top: number): void {
  const { colour, dash } = strokeOf(run);
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 3;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(left, top + 8);
  context.lineTo(left + 24, top + 8);
  context.stroke();
  context.restore();
  use(context, 13, "--ink");
  context.fillText(run, left + 32, top);
}

function drawBar(context: Context, bar: NonNullable<ChartFile["bar"]>, top: number): void {
  const width = 300;
  bar.colours.forEach((colour, i) => {
    context.fillStyle = colour;
    context.fillRect((i * width) / bar.colours.length, top, width / bar.colours.length + 0.5, 10);
  });
  use(context, 11, "--quiet");
  for (const { text, position } of bar.ticks) {
    context.textAlign = position <= 0 ? "left" : position >= 1 ? "right" : "center";
    context.fillText(text, position * width, top + 14);
  }
}

/** The plot alone, drawn again at the density of the file. */
async function drawPlot({ drawing }: ChartFile, width: number, height: number) {
  const factor = DENSITY / devicePixelRatio;
  const options = plotOptions(drawing, {
    width: width * factor,
    height: height * factor,
    ends: extent(shownZoom.value ?? epochs.value),
    factor,
  });
  options.cursor = { show: false };
  const holder = document.createElement("div");
  const plot = await new Promise<UPlot>((resolve) => {
    const hooks = { ...options.hooks, draw: [resolve] };
    new UPlot({ ...options, hooks }, drawing.data, holder);
  });
  drawEpoch(plot);
  const copy = document.createElement("canvas");
  copy.width = plot.ctx.canvas.width;
  copy.height = plot.ctx.canvas.height;
  (copy.getContext("2d") as Context).drawImage(plot.ctx.canvas, 0, 0);
  plot.destroy();
  return copy;
}

/** The line at the epoch in view, as on the page. */
function drawEpoch(plot: UPlot): void {
  const { ctx, bbox } = plot;
  const x = plot.valToPos(epoch.value, "x", true);
  if (x < bbox.left || x > bbox.left + bbox.width) {
    return;
  }
  ctx.save();
  ctx.fillStyle = styleColour("--ink");
  ctx.globalAlpha = 0.65;
  ctx.fillRect(x - density(plot), bbox.top, 2 * density(plot), bbox.height);
  ctx.restore();
}
