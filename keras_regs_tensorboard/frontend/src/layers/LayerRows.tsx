import { useComputed } from "@preact/signals";
import { bands, type Side } from "../maps/bands";
import { Cell } from "../maps/Cell";
import { count } from "../maps/scales";
import type { RunIndex } from "../server/format";
import { byFall, type Row, type Section } from "./arranging";
import { Chevron } from "./Chevron";
import { ClosedRow, fallText } from "./ClosedRow";
import { LayerHeader, OtherHeader } from "./LayerHeader";
import { folded, openLayers, sections, setFolded } from "./layer_rows";

/** The rows of the layers, in groups where their names have any. */
export function LayerRows({ run }: { run: RunIndex }) {
  return (
    <>
      {sections.value.map((section, i) => (
        <Rows
          key={section.group === null ? `alone ${i}` : `group ${section.group}`}
          run={run}
          section={section}
        />
      ))}
    </>
  );
}

function Rows({ run, section: { group, rows } }: { run: RunIndex; section: Section }) {
  const isFolded = group !== null && folded.value.includes(group);
  const open = openLayers.value;
  return (
    <tbody class={group === null ? undefined : "grouped"}>
      {group !== null && <GroupRow run={run} group={group} rows={rows} isFolded={isFolded} />}
      {!isFolded &&
        rows.map((row) =>
          open.has(row.layer.name) ? (
            <OpenRow key={row.layer.name} run={run} row={row} />
          ) : (
            <ClosedRow key={row.layer.name} run={run} row={row} />
          ),
        )}
    </tbody>
  );
}

interface GroupRowProps {
  run: RunIndex;
  group: string;
  rows: Row[];
  isFolded: boolean;
}

/** The name of a group; while its layers are hidden, the greatest of their falls, too. */
function GroupRow({ run, group, rows, isFolded }: GroupRowProps) {
  const most = byFall(rows)[0] as Row;
  return (
    <tr class="group">
      <th colSpan={run.images + 1} scope="rowgroup">
        <div>
          <button
            type="button"
            class="toggle"
            aria-expanded={!isFolded}
            onClick={() => setFolded(group, !isFolded)}
          >
            <Chevron />
            <b class="name">{group}</b>
          </button>
          <span class="quiet">
            {count(rows.length, "layer")}
            {isFolded && `; ${most.layer.name}: ${fallText(most)}`}
          </span>
        </div>
      </th>
    </tr>
  );
}

/** A layer: a row of maps, or one of each run that is compared. */
function OpenRow({ run, row: { row, layer, fall } }: { run: RunIndex; row: Row }) {
  // A text, so that it is the same at the next epoch, and nothing is drawn for it.
  const sides = useComputed(() => (bands.value[row] ?? []).map(({ side }) => side).join()).value;
  return (
    <>
      {(sides === "" ? [null] : (sides.split(",") as Side[])).map((side) => (
        <tr
          key={side}
          class={side === "b" ? "second" : undefined}
          data-layer-row={side === "b" ? undefined : layer.name}
        >
          {side === "b" ? (
            <OtherHeader run={run} layer={layer} />
          ) : (
            <LayerHeader run={run} layer={layer} fall={fall} />
          )}
          {side !== null &&
            Array.from({ length: run.images }, (_, image) => (
              <Cell key={image} run={run} layer={row} image={image} side={side} />
            ))}
        </tr>
      ))}
    </>
  );
}
