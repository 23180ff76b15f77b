import { count } from "../maps/scales";
import { FilterError, FilterField } from "../page/Filter";
import type { RunIndex } from "../server/format";
import type { LayerOrder } from "./arranging";
import {
  folded,
  groups,
  layerFilter,
  layerOrder,
  openRows,
  sections,
  setAllFolded,
  setAllOpen,
} from "./layer_rows";
import { filterOf } from "./matching";

/** Which of many layers have a row, in which order, and which rows are open. */
export function LayerTools({ run }: { run: RunIndex }) {
  const matching = sections.value.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = run.layers.length;
  const { error } = filterOf(layerFilter.value);
  return (
    <div class="layer-tools">
      <FilterField text={layerFilter} what="layers" />
      <select
        aria-label="Order of the layers"
        value={layerOrder.value}
        onChange={(event) => {
          layerOrder.value = event.currentTarget.value as LayerOrder;
        }}
      >
        <option value="network">As in the network</option>
        <option value="fall">Greatest fall first</option>
      </select>
      <span>
        <button
          type="button"
          class="link"
          title="Show the maps of all layers in the list"
          onClick={() => setAllOpen(true)}
        >
          open all
        </button>{" "}
        <button
          type="button"
          class="link"
          title="Show the maps of no layer in the list"
          onClick={() => setAllOpen(false)}
        >
          close all
        </button>
      </span>
      {groups.value.length > 0 && <FoldAll />}
      <span class="quiet" role="status">
        {matching === all ? count(all, "layer") : `${matching} of ${count(all, "layer")}`},{" "}
        {openRows.value.length} open
      </span>
      <FilterError error={error} />
    </div>
  );
}

function FoldAll() {
  const areFolded = groups.value.every((group) => folded.value.includes(group));
  return (
    <button
      type="button"
      class="link"
      title={areFolded ? "Show the layers of all groups" : "Show one line for each group"}
      aria-expanded={!areFolded}
      onClick={() => setAllFolded(!areFolded)}
    >
      {areFolded ? "unfold groups" : "fold groups"}
    </button>
  );
}
