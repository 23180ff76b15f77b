/** Reads the view from the address of the page and writes it there, so that a link shows the same. */

import type { Zoom } from "../charts/zoom";
import type { LayerOrder, Opened } from "../layers/arranging";
import type { Pin } from "../maps/pin";
import type { Scale, Unit } from "../maps/scales";
import { type Sorting, sortingIn, sortingName } from "../runs/sorted_findings";

/** Both maps, one above the other, or their difference. */
export type Comparison = "both" | "difference";

/** The values of the maps, or their change since the run's first epoch. */
export type Content = "values" | "change";
/** The scale of losses. */
export type LossAxis = "linear" | "log";
/** The greatest smoothing, in per cent: with 100, a curve would be its first value. */
export const MOST_SMOOTHING = 99;

export interface View {
  /** Null: the last one, also when new ones come. */
  epoch: number | null;
  runs: string[] | null;
  inView: string | null;
  scale: Scale;
  unit: Unit;
  content: Content;
  /** Of the maps over the pictures, 0 … 100 %. */
  opacity: number;
  /** The run that the one in view is compared with, and its epoch if it is another one. */
  other: { run: string; epoch: number | null } | null;
  comparison: Comparison;
  /** Of the layers' names. */
  filter: string;
  order: LayerOrder;
  /** The layers whose rows are open. */
  opened: Opened;
  /** The groups of layers that are not. */
  folded: string[];
  /** Of the table of findings. */
  sorting: Sorting | null;
  /** Whether all runs in the plots have a strip, however many they are. */
  allStrips: boolean;
  /** The epochs in all plots; null: all of them. */
  zoom: Zoom | null;
  lossAxis: LossAxis;
  /** Of the losses, 0 … `MOST_SMOOTHING` %. */
  smoothing: number;
  /** The place whose channels are shown. */
  pin: Pin | null;
}

const TAB = "keras_regs";

/** The keys of an address that are ours. */
const NAMES = [
  ...["epoch", "runs", "view", "scale", "unit", "opacity", "with", "at", "show"],
  ...["values", "filter", "order", "open", "folded", "sort", "strips"],
  ...["zoom", "axis", "smooth", "place"],
];

export const DEFAULT_VIEW: View = {
  epoch: null,
  runs: null,
  inView: null,
  scale: "layer",
  unit: "entropy",
  content: "values",
  opacity: 100,
  other: null,
  comparison: "both",
  filter: "",
  order: "network",
  opened: null,
  folded: [],
  sorting: null,
  allStrips: false,
  zoom: null,
  lossAxis: "linear",
  smoothing: 0,
  pin: null,
};

const SCALES: Scale[] = ["layer", "shared", "fit"];

/** Instead of the names of all layers; one that has this name is escaped. */
const ALL = "*";

/** Names separated by commas; a name's own commas are escaped. */
function join(names: string[]): string {
  return names.map((name) => name.replace(/[%,]/g, encodeURIComponent)).join(",");
}

function split(text: string): string[] {
  return text === "" ? [] : text.split(",").map(decode);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The pairs of an address in their order. TensorBoard writes the tab as a key without a value. */
function pairs(hash: string): [string, string | null][] {
  return hash
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [part, null] : [part.slice(0, at), decode(part.slice(at + 1))];
    });
}

export function isOurs(hash: string): boolean {
  return pairs(hash)[0]?.[0] === TAB;
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

function readOpened(text: string | undefined): Opened {
  return text === undefined ? null : text === ALL ? "all" : split(text);
}

function writeOpened(opened: string[] | "all"): string {
  const text = opened === "all" ? ALL : join(opened);
  return opened !== "all" && text === ALL ? "%2A" : text;
}

function range(text: string | undefined): Zoom | null {
  const [low, high, ...more] = (text ?? "").split("..").map(whole);
  const isRange = low != null && high != null && more.length === 0 && -1 <= low && low < high;
  return isRange ? [low, high] : null;
}

/** A place as "image,row,column,layer", each counted from 1 as on the page. */
function readPin(text: string | undefined): Pin | null {
  const parts = text?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);
  if (!parts) {
    return null;
  }
  const [image, row, column] = parts.slice(1, 4).map((part) => Number(part) - 1);
  return { layer: parts[4], image, row, column } as Pin;
}

function writePin({ layer, image, row, column }: Pin): string {
  return `${image + 1},${row + 1},${column + 1},${layer}`;
}

/** The view in an address. What is missing or malformed there has its default. */
export function readView(hash: string): View {
  const found = new Map(pairs(hash).map(([key, value]) => [key, value ?? ""]));
  const epoch = whole(found.get("epoch"));
  const opacity = whole(found.get("opacity"));
  const otherEpoch = whole(found.get("at"));
  return {
    epoch: epoch !== null && epoch >= -1 ? epoch : null,
    runs: found.has("runs") ? split(found.get("runs") as string) : null,
    inView: found.get("view") || null,
    scale: SCALES.find((scale) => scale === found.get("scale")) ?? DEFAULT_VIEW.scale,
    unit: found.get("unit") === "perplexity" ? "perplexity" : "entropy",
    content: found.get("values") === "change" ? "change" : "values",
    other: found.get("with") ? { run: found.get("with") as string, epoch: otherEpoch } : null,
    comparison: found.get("show") === "difference" ? "difference" : "both",
    filter: found.get("filter") ?? "",
    order: found.get("order") === "fall" ? "fall" : "network",
    opened: readOpened(found.get("open")),
    folded: split(found.get("folded") ?? ""),
    sorting: sortingIn(found.get("sort") ?? ""),
    allStrips: found.get("strips") === "all",
    pin: readPin(found.get("place")),
    opacity: opacity === null ? 100 : Math.min(100, Math.max(0, opacity)),
    zoom: range(found.get("zoom")),
    lossAxis: found.get("axis") === "log" ? "log" : "linear",
    smoothing: Math.min(MOST_SMOOTHING, Math.max(0, whole(found.get("smooth")) ?? 0)),
  };
}

/** The address of a view. Whatever else the address held, as TensorBoard's own, stays. */
export function writeView(view: View, hash: string): string {
  const ours = new Map<string, string>();
  if (view.epoch !== null) ours.set("epoch", String(view.epoch));
  if (view.runs !== null) ours.set("runs", join(view.runs));
  if (view.inView !== null) ours.set("view", view.inView);
  if (view.scale !== DEFAULT_VIEW.scale) ours.set("scale", view.scale);
  if (view.unit !== DEFAULT_VIEW.unit) ours.set("unit", view.unit);
  if (view.content !== DEFAULT_VIEW.content) ours.set("values", view.content);
  if (view.opacity !== DEFAULT_VIEW.opacity) ours.set("opacity", String(view.opacity));
  if (view.other !== null) {
    ours.set("with", view.other.run);
    if (view.other.epoch !== null) ours.set("at", String(view.other.epoch));
    if (view.comparison !== DEFAULT_VIEW.comparison) ours.set("show", view.comparison);
  }
  if (view.filter !== DEFAULT_VIEW.filter) ours.set("filter", view.filter);
  if (view.order !== DEFAULT_VIEW.order) ours.set("order", view.order);
  if (view.opened !== null) ours.set("open", writeOpened(view.opened));
  if (view.folded.length > 0) ours.set("folded", join(view.folded));
  if (view.sorting !== null) ours.set("sort", sortingName(view.sorting));
  if (view.allStrips) ours.set("strips", "all");
  if (view.zoom !== null) ours.set("zoom", view.zoom.join(".."));
  if (view.lossAxis !== DEFAULT_VIEW.lossAxis) ours.set("axis", view.lossAxis);
  if (view.smoothing !== DEFAULT_VIEW.smoothing) ours.set("smooth", String(view.smoothing));
  if (view.pin !== null) ours.set("place", writePin(view.pin));
  const theirs = pairs(hash).filter(([key, value]) => value !== null && !NAMES.includes(key));
  const all = [...theirs.map(([key, value]) => [key, value as string] as const), ...ours];
  return `#${[TAB, ...all.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)].join("&")}`;
}
