/** What is in view, as it stands in the address of the page, so that a link shows the same. */

import type { LayerOrder, Opened } from "./arranging";
import { type Sorting, sortingIn, sortingName } from "./findings";
import type { Scale, Unit } from "./scales";

/** Both maps, one above the other, or their difference. */
export type Comparison = "both" | "difference";

/** The values of the maps, or their change since the run's first epoch. */
export type Content = "values" | "change";

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
}

export const TAB = "keras_regs";

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
    opacity: opacity === null ? 100 : Math.min(100, Math.max(0, opacity)),
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
  const names = [
    "epoch",
    "runs",
    "view",
    "scale",
    "unit",
    "values",
    "opacity",
    "with",
    "at",
    "show",
  ];
  names.push("filter", "order", "open", "folded", "sort", "strips");
  const theirs = pairs(hash).filter(([key, value]) => value !== null && !names.includes(key));
  const all = [...theirs.map(([key, value]) => [key, value as string] as const), ...ours];
  return `#${[TAB, ...all.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)].join("&")}`;
}
