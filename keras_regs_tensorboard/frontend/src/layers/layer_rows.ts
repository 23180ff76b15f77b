/** The rows of the heatmaps: what the user chose of them, as signals, and what follows. */

import { batch, computed, signal } from "@preact/signals";
import { DEFAULT_VIEW } from "../state/address";
import { index, inView, place, reached } from "../state/state";
import { arrange, type LayerOrder, MANY_LAYERS, type Opened, openNames } from "./arranging";

export const layerFilter = signal(DEFAULT_VIEW.filter);
export const layerOrder = signal<LayerOrder>(DEFAULT_VIEW.order);
export const opened = signal<Opened>(DEFAULT_VIEW.opened);
/** The groups whose layers are hidden. */
export const folded = signal<string[]>(DEFAULT_VIEW.folded);

const layers = computed(() => index.value?.layers ?? []);

export const areManyLayers = computed(() => layers.value.length > MANY_LAYERS);

/** Few layers have neither filter nor order: what another run had must not hide any. */
const filter = computed(() => (areManyLayers.value ? layerFilter.value : ""));
const order = computed(() => (areManyLayers.value ? layerOrder.value : "network"));

export const sections = computed(() =>
  arrange(layers.value, index.value?.falls ?? [], filter.value, order.value),
);

/** The names of the layers whose rows are open, whether they are seen or not. */
export const openLayers = computed(() => openNames(sections.value, layers.value, opened.value));

/** Of the open rows that are seen, where they are in the network, from top to bottom. */
export const openRows = computed(() =>
  sections.value
    .filter(({ group }) => group === null || !folded.value.includes(group))
    .flatMap((section) => section.rows)
    .filter(({ layer }) => openLayers.value.has(layer.name))
    .map(({ row }) => row),
);

/** The row with the map that the tab key reaches. */
export const reachedRow = computed(() =>
  openRows.value.includes(reached.value.layer) ? reached.value.layer : (openRows.value[0] ?? -1),
);

function setOpen(name: string, isOpen: boolean): void {
  const others = [...openLayers.value].filter((other) => other !== name);
  batch(() => {
    place.value = null;
    opened.value = isOpen ? [...others, name] : others;
  });
}

function rowOf(name: string): HTMLElement | undefined {
  const rows = document.querySelectorAll<HTMLElement>("[data-layer-row]");
  return [...rows].find((row) => row.dataset.layerRow === name);
}

/** Opens or closes a row by its own button, which another one takes the place of: it has the focus. */
export function toggleOpen(name: string): void {
  setOpen(name, !openLayers.value.has(name));
  requestAnimationFrame(() => rowOf(name)?.querySelector("button")?.focus({ preventScroll: true }));
}

/** Opens or closes all rows that the filter lets through. */
export function setAllOpen(isOpen: boolean): void {
  const names = sections.value.flatMap(({ rows }) => rows.map(({ layer }) => layer.name));
  const others = [...openLayers.value].filter((name) => !names.includes(name));
  batch(() => {
    place.value = null;
    if (isOpen) {
      opened.value = names.length === layers.value.length ? "all" : [...others, ...names];
    } else {
      opened.value = others;
    }
  });
}

export function setFolded(group: string, isFolded: boolean): void {
  const others = folded.value.filter((other) => other !== group);
  batch(() => {
    place.value = null;
    folded.value = isFolded ? [...others, group] : others;
  });
}

/** The groups that have a row. */
export const groups = computed(() =>
  sections.value.map(({ group }) => group).filter((group) => group !== null),
);

/** Folds all groups that have a row, or unfolds them. */
export function setAllFolded(areFolded: boolean): void {
  const others = folded.value.filter((group) => !groups.value.includes(group));
  batch(() => {
    place.value = null;
    folded.value = areFolded ? [...others, ...groups.value] : others;
  });
}

/** Shows the maps of a layer, whatever hides them, and scrolls to them. */
export function showLayer(run: string, name: string): void {
  batch(() => {
    inView.value = run;
    const row = layers.value.findIndex((layer) => layer.name === name);
    const isShown = () => sections.value.find(({ rows }) => rows.some((each) => each.row === row));
    if (isShown() === undefined) layerFilter.value = "";
    const group = isShown()?.group ?? null;
    if (group !== null && folded.value.includes(group)) setFolded(group, false);
    if (!openLayers.value.has(name)) setOpen(name, true);
  });
  // What has just been opened is there only after the next frame.
  requestAnimationFrame(() => rowOf(name)?.scrollIntoView({ block: "center" }));
}
