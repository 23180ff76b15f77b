/** Which layers have a row in the heatmaps, in which order, and which of the rows are open. */

import type { Fall, Layer } from "../server/format";
import { groupsOf } from "./grouping";
import { filterOf } from "./matching";

/** As in the network, or the greatest fall first. */
export type LayerOrder = "network" | "fall";
/** Names of layers; null: by themselves. */
export type Opened = "all" | string[] | null;

/** With more layers than this, only some rows are open by themselves: */
export const MOST_OPEN = 20;
/** those of as many layers, which have the greatest falls. */
const MOST_FALLEN = 5;
/** With more layers than this, they have groups, a filter and an order. */
export const MANY_LAYERS = 10;

export interface Row {
  /** Where the layer is in the network. */
  row: number;
  layer: Layer;
  fall: Fall | null;
}

export interface Section {
  /** Null for layers without a group. */
  group: string | null;
  rows: Row[];
}

/** The rows that the filter lets through, in sections. */
export function arrange(
  layers: Layer[],
  falls: Fall[],
  filter: string,
  order: LayerOrder,
): Section[] {
  const { matches } = filterOf(filter);
  const fallOf = new Map(falls.map((fall) => [fall.layer, fall]));
  const rows = layers.map((layer, row) => ({ row, layer, fall: fallOf.get(layer.name) ?? null }));
  const found = rows.filter(({ layer }) => matches(layer.name));
  const matching = order === "fall" ? byFall(found) : found;
  if (order === "fall" || layers.length <= MANY_LAYERS) {
    return matching.length === 0 ? [] : [{ group: null, rows: matching }];
  }
  const groups = groupsOf(layers.map(({ name }) => name));
  const sections: Section[] = [];
  for (const row of matching) {
    const group = groups[row.row] ?? null;
    // The layers of a group are together, even where others are between them.
    const last = sections.at(-1);
    const section = group === null ? last : sections.find((each) => each.group === group);
    if (section !== undefined && section.group === group) {
      section.rows.push(row);
    } else {
      sections.push({ group, rows: [row] });
    }
  }
  return sections;
}

/** What has become NaN is first: it has lost all. */
function shareOf({ fall }: Row): number {
  return fall === null ? 0 : fall.not_a_number_since === null ? fall.share : 2;
}

/** Rows with the greatest fall first. */
export function byFall(rows: Row[]): Row[] {
  return [...rows].sort((a, b) => shareOf(b) - shareOf(a) || a.row - b.row);
}

/** The names of the layers whose rows are open by themselves, of those that have a row. */
export function openByThemselves(sections: Section[]): string[] {
  const rows = sections.flatMap((section) => section.rows);
  const fallen = rows.length <= MOST_OPEN ? rows : byFall(rows).slice(0, MOST_FALLEN);
  return fallen.map(({ layer }) => layer.name);
}

/** The names of the open ones. Where all names are those of another network, as by themselves. */
export function openNames(sections: Section[], layers: Layer[], opened: Opened): Set<string> {
  if (opened === "all") {
    return new Set(layers.map(({ name }) => name));
  }
  const isOfAnother =
    opened !== null && opened.length > 0 && !layers.some(({ name }) => opened.includes(name));
  return new Set(opened === null || isOfAnother ? openByThemselves(sections) : opened);
}
