/** The heatmaps as one image, with all that is needed to read it: for papers and reports. */

import { openRows } from "../layers/layer_rows";
import { type Band, bands, inkOf, isDiverging } from "../maps/bands";
import { COLOUR_MAP, SIGNED_COLOURS } from "../maps/colours";
import { signed } from "../maps/difference";
import { changeNote, heading, isStretched, legendOf, rangeNote } from "../maps/explain";
import { rowHeight } from "../maps/layout";
import { paintMap, paintPicture } from "../maps/paint";
import { imageName } from "../maps/pictures";
import { count } from "../maps/scales";
import { styleColour } from "../page/theme";
import { frame } from "../server/arrays";
import type { Layer, RunIndex } from "../server/format";
import { mapOf } from "../server/frames";
import { epochName } from "../state/epochs";
import {
  column,
  comparison,
  index,
  opacity,
  other,
  otherEpoch,
  otherIndex,
  otherPosition,
  pictures,
  position,
  shownEpoch,
} from "../state/state";

/** Pixels of the file for each of the page. */
const DENSITY = 2;
const MARGIN = 20;
const CAPTION = 62;
const LABEL = 22;
/** The width of the colour bar. */
const BAR = 220;
const LEAST_NAMES = 150;
const GAP = 6;
const FONT = "Roboto, system-ui, sans-serif";

type Context = CanvasRenderingContext2D;

/** The rows that are open. Null while there is nothing to draw. */
export function drawSheet(): HTMLCanvasElement | null {
  const found = frame.value;
  if (found.state !== "here" || openRows.value.length === 0) {
    return null;
  }
  const { run } = found;
  const names = namesWidth(run);
  const width = Math.max(480, names + run.images * (column.value + GAP)) + 2 * MARGIN;
  const shape = run.picture?.shape ?? null;
  const pictureHeight = shape === null ? 0 : rowHeight([shape[1], shape[2]], column.value) + GAP;
  const shown = bands.value;
  const rows = openRows.value;
  const notes = rows.map((row) => namesOf(run, row));
  const heights = rows.map((row, i) => {
    const layer = run.layers[row] as Layer;
    const each = rowHeight(layer.shape, column.value) + GAP;
    const least = Math.max(...(notes[i] as Line[]).map(({ y }) => y + LINE));
    return Math.max(least, (shown[row]?.length ?? 0) * each - GAP);
  });
  const caption = CAPTION + headingHeight(run, width - 2 * MARGIN);
  const height =
    caption + LABEL + pictureHeight + heights.reduce((sum, h) => sum + h + GAP, 0) + 2 * MARGIN;
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext("2d") as Context;
  context.scale(DENSITY, DENSITY);
  context.fillStyle = styleColour("--ground");
  context.fillRect(0, 0, width, height);
  context.imageSmoothingEnabled = false;
  context.translate(MARGIN, MARGIN);
  drawCaption(context, run, width - 2 * MARGIN);
  context.translate(0, caption);
  drawPictures(context, run, names, pictureHeight - GAP);
  context.translate(0, LABEL + pictureHeight);
  rows.forEach((row, i) => {
    drawNames(context, notes[i] as Line[], names);
    shown[row]?.forEach((band, at) => {
      const top = at * (rowHeight(band.layer.shape, column.value) + GAP);
      for (let image = 0; image < run.images; image++) {
        drawMap(context, run, band, image, names, top);
      }
    });
    context.translate(0, (heights[i] as number) + GAP);
  });
  return canvas;
}

/** The width of the column of names: nothing is cut. */
function namesWidth(run: RunIndex): number {
  const context = document.createElement("canvas").getContext("2d") as Context;
  const widths = openRows.value.flatMap((row) =>
    namesOf(run, row).map(({ text, colour }) => {
      use(context, colour === undefined ? 13 : 11, "--ink", colour === undefined ? 600 : 400);
      return context.measureText(text).width;
    }),
  );
  return Math.max(LEAST_NAMES, ...widths.map((width) => Math.ceil(width) + 14));
}

/** Text in one line, cut where the room ends. */
function write(context: Context, text: string, x: number, y: number, most: number): void {
  let shown = text;
  while (shown.length > 1 && context.measureText(shown).width > most) {
    shown = `${shown.replace(/…$/, "").slice(0, -1)}…`;
  }
  context.fillText(shown, x, y);
}

function use(context: Context, size: number, colour: string, weight = 400): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = styleColour(colour);
  context.textAlign = "left";
  context.textBaseline = "top";
}

/** What the maps show, and whether they are all. */
function whatIsDrawn(run: RunIndex): string {
  const [drawn, all] = [openRows.value.length, run.layers.length];
  return heading.value + (drawn === all ? "" : `; ${drawn} of ${count(all, "layer")}`);
}

/** The height of what the heading needs below the caption: it may not fit beside the colour bar. */
function headingHeight(run: RunIndex, width: number): number {
  const context = document.createElement("canvas").getContext("2d") as Context;
  use(context, 12, "--quiet");
  return context.measureText(whatIsDrawn(run)).width > width - BAR - 16 ? LABEL : 0;
}

function drawCaption(context: Context, run: RunIndex, width: number): void {
  const bar = BAR;
  use(context, 16, "--ink", 600);
  const title = `${run.name}, ${epochName(shownEpoch.value ?? -1)}`;
  const isCompared = other.value !== null;
  write(context, isCompared ? `A: ${title}` : title, 0, 0, width - bar - 16);
  if (isCompared) {
    const at = epochName(otherEpoch.value ?? -1);
    write(context, `B: ${other.value?.run}, ${at}`, 0, 20, width - bar - 16);
  }
  use(context, 12, "--quiet");
  const isLong = headingHeight(run, width) > 0;
  const top = isLong ? CAPTION : isCompared ? 41 : 22;
  write(context, whatIsDrawn(run), 0, top, isLong ? width : width - bar - 16);

  const left = width - bar;
  const signedColours = isDiverging.value;
  const colours = signedColours ? SIGNED_COLOURS : COLOUR_MAP.map((c) => `rgb(${c.join(" ")})`);
  colours.forEach((colour, i) => {
    context.fillStyle = colour;
    context.fillRect(left + (i * bar) / colours.length, 0, bar / colours.length + 0.5, 12);
  });
  use(context, 11, "--quiet");
  const { ticks, unit: name } = legendOf(null);
  ticks.forEach((tick, i) => {
    context.textAlign = i === 0 ? "left" : i === ticks.length - 1 ? "right" : "center";
    context.fillText(tick, left + (i * bar) / (ticks.length - 1), 17);
  });
  context.textAlign = "left";
  context.fillText(name, left, 32);
  if (isStretched.value) {
    use(context, 11, "--warn");
    context.fillText("Colours are stretched", left, 46);
  }
}

function drawPictures(context: Context, run: RunIndex, names: number, height: number): void {
  const shape = run.picture?.shape ?? null;
  for (let image = 0; image < run.images; image++) {
    const left = names + image * (column.value + GAP);
    use(context, 11, "--ink");
    write(context, imageName(run, image), left, 4, column.value);
    if (shape !== null && pictures.value !== null) {
      const picture = document.createElement("canvas");
      paintPicture(picture, pictures.value, image, shape[1], shape[2]);
      context.drawImage(picture, left, LABEL, column.value, height);
    }
  }
}

/** A line beside the maps of a layer. */
interface Line {
  text: string;
  y: number;
  colour?: string;
}
const LINE = 15;

/** What is written beside the maps of a layer, from top to bottom. */
function namesOf(run: RunIndex, row: number): Line[] {
  const layer = run.layers[row] as RunIndex["layers"][number];
  const [height, width] = layer.shape;
  const entropy = index.value?.entropies[layer.name]?.[position.value] ?? null;
  const lines: Line[] = [{ text: layer.name, y: 0 }];
  let y = 18;
  const add = (text: string | null, colour = "--quiet") => {
    if (text !== null) {
      lines.push({ text, y, colour });
      y += LINE;
    }
  };
  add(`${count(layer.channels, "channel")}, ${height} × ${width}`);
  const of = (mean: number | null) => (mean === null ? "not a number" : `${mean.toFixed(2)} nats`);
  if (other.value === null) {
    const mean = entropy === null ? "not a number" : `mean ${entropy.toFixed(2)} nats`;
    add(`${mean} of ${layer.greatest.toFixed(2)}`);
  } else {
    add(`A: mean ${of(entropy)}`);
  }
  add(changeNote("a", layer));
  const range = rangeNote(row);
  add(range && `colours ${[range.text, range.stretch].filter(Boolean).join(", ")}`, "--warn");
  if (other.value === null) {
    return lines;
  }
  const theirs = otherIndex.value?.entropies[layer.name]?.[otherPosition.value] ?? null;
  // Beside the maps of B, where there is room.
  const tall = rowHeight(layer.shape, column.value) + GAP;
  y = comparison.value === "both" ? Math.max(y, tall) : y;
  add(`B: mean ${of(theirs)}`);
  add(changeNote("b", layer));
  if (entropy !== null && theirs !== null) {
    add(`B − A: ${signed(theirs - entropy, "entropy")} nats`);
  }
  return lines;
}

function drawNames(context: Context, lines: Line[], names: number): void {
  lines.forEach(({ text, y, colour }) => {
    use(
      context,
      colour === undefined ? 13 : 11,
      colour ?? "--ink",
      colour === undefined ? 600 : 400,
    );
    write(context, text, 0, y, names - 10);
  });
}

function drawMap(
  context: Context,
  run: RunIndex,
  band: Band,
  image: number,
  names: number,
  top: number,
): void {
  if (band.maps === null) {
    return;
  }
  const { layer } = band;
  const [height, width] = layer.shape;
  const left = names + image * (column.value + GAP);
  const tall = rowHeight(layer.shape, column.value);
  const canvas = document.createElement("canvas");
  const shape = run.picture?.shape ?? null;
  const isFlat = height * width === 1;
  if (!isFlat && opacity.value < 100 && shape !== null && pictures.value !== null) {
    paintPicture(canvas, pictures.value, image, shape[1], shape[2]);
    context.filter = "grayscale(1)";
    context.drawImage(canvas, left, top, column.value, tall);
    context.filter = "none";
  }
  const map = mapOf(band.maps, image, layer.shape);
  paintMap(canvas, map, layer.shape, band.colours, Math.max(column.value, tall) * DENSITY);
  context.globalAlpha = isFlat ? 1 : opacity.value / 100;
  context.drawImage(canvas, left, top, column.value, tall);
  context.globalAlpha = 1;
  if (isFlat) {
    use(context, 12, "--ink", 600);
    context.fillStyle = inkOf(band, image);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(band.text(image), left + column.value / 2, top + tall / 2);
  }
}
