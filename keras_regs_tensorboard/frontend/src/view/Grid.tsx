import { useComputed, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { frame } from "../arrays";
import { bands, type Side } from "../bands";
import { epochName } from "../epochs";
import type { Layer, RunIndex } from "../format";
import { columnWidth, headerWidth, rowHeight } from "../layout";
import { measurePaint } from "../measure";
import { isNarrow } from "../narrow";
import { quantityName } from "../scales";
import {
  column,
  comparison,
  index,
  inView,
  other,
  otherEpoch,
  place,
  reached,
  sameSamples,
  scale,
  shownEpoch,
  unit,
} from "../state";
import { Cell } from "./Cell";
import { ImageHeader } from "./ImageHeader";
import { LayerHeader, OtherHeader } from "./LayerHeader";

const GAP = 6;
/** Higher pictures scroll away with the page: they would leave too little room for the maps. */
const MOST_STICKY = 144;

/** The share of the usual width that columns have where two maps stand one above the other. */
const COMPARED = 0.62;
const LEAST_COMPARED = 64;

/** Rows are layers and columns are images. */
export function Grid() {
  const outer = useRef<HTMLDivElement>(null);
  const run = index.value;
  const images = run?.images ?? 0;
  const isCompared = other.value !== null;
  const isStacked = isCompared && comparison.value === "both";
  const header = headerWidth(run?.layers.map((layer) => layer.name) ?? [], isNarrow.value);

  useLayoutEffect(() => {
    const measure = () => {
      const width = outer.current?.clientWidth ?? 0;
      const whole = columnWidth(width - header - GAP * images, images);
      column.value = isStacked ? Math.max(LEAST_COMPARED, Math.round(whole * COMPARED)) : whole;
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (outer.current !== null) observer.observe(outer.current);
    return () => observer.disconnect();
  }, [images, header, isStacked]);

  // Another run may have fewer layers and images.
  useLayoutEffect(() => {
    reached.value = { layer: 0, image: 0 };
    place.value = null;
  }, [run?.name, images]);

  useSignalEffect(() => {
    void scale.value;
    void unit.value;
    if (frame.value.state === "here") {
      measurePaint();
    }
  });

  if (run === null) {
    return null;
  }
  if (run.epochs.length === 0) {
    return (
      <p class="notice">
        The run <span class="name">{run.name}</span> has no heatmaps. The callback{" "}
        <code>kr.SparsityHeatmaps</code> writes them.
      </p>
    );
  }
  const { state } = frame.value;
  const pictures = run.picture?.shape;
  const isTall = pictures
    ? rowHeight([pictures[1], pictures[2]], column.value) > MOST_STICKY
    : false;
  const isWide = images * (column.value + GAP) + header > (outer.current?.clientWidth ?? 1e9);
  return (
    <section class="heatmaps" aria-labelledby="heatmaps-title">
      <h2 id="heatmaps-title">
        {quantityName(unit.value)}
        <span class="quiet">
          {isCompared && "A: "}
          <span class="name">{inView.value}</span>, {epochName(shownEpoch.value ?? -1)}
          {isCompared && <OtherName />}
        </span>
      </h2>
      {sameSamples.value === false && (
        <p class="notice warn" role="status">
          The runs show different samples: their maps cannot be compared place by place.
        </p>
      )}
      {state === "damaged" && (
        <p class="notice" role="status">
          The maps of this epoch are damaged, and cannot be shown.
        </p>
      )}
      <div
        ref={outer}
        class={isWide ? "scroller wide" : "scroller"}
        style={{ "--column": `${column.value}px`, "--header": `${header}px` }}
      >
        <table
          // Anew for each run, so that nothing of one is left when the next does not come.
          key={run.name}
          class={`grid ${state}${isTall ? " tall" : ""}`}
          data-testid="grid"
          aria-busy={state === "loading"}
        >
          <thead>
            <tr>
              <th class="corner" scope="col">
                <span>Layer</span>
                <span class="quiet">
                  mean of {run.samples.toLocaleString("en")}{" "}
                  {run.samples === 1 ? "sample" : "samples"}
                </span>
              </th>
              {Array.from({ length: images }, (_, image) => (
                <ImageHeader key={image} run={run} image={image} />
              ))}
            </tr>
          </thead>
          <tbody>
            {run.layers.map((layer, row) => (
              <Bands key={layer.name} run={run} layer={layer} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function OtherName() {
  const at = otherEpoch.value;
  const wanted = other.value?.epoch ?? shownEpoch.value;
  return (
    <>
      {" · B: "}
      <span class="name">{other.value?.run}</span>, {at === null ? "…" : epochName(at)}
      {at !== null && at !== wanted && <strong> (it has no {epochName(wanted ?? -1)})</strong>}
    </>
  );
}

/** A layer: a row of maps, or one of each run that is compared. */
function Bands({ run, layer, row }: { run: RunIndex; layer: Layer; row: number }) {
  // A text, so that it is the same at the next epoch, and nothing is drawn for it.
  const sides = useComputed(() => (bands.value[row] ?? []).map(({ side }) => side).join()).value;
  return (
    <>
      {(sides === "" ? [null] : (sides.split(",") as Side[])).map((side) => (
        <tr key={side} class={side === "b" ? "second" : undefined}>
          {side === "b" ? (
            <OtherHeader run={run} layer={layer} />
          ) : (
            <LayerHeader run={run} layer={layer} />
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
