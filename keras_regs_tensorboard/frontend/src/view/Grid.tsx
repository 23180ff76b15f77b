import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { frame } from "../arrays";
import { epochName } from "../epochs";
import { columnWidth, headerWidth, rowHeight } from "../layout";
import { measurePaint } from "../measure";
import { quantityName } from "../scales";
import { column, index, inView, place, reached, scale, shownEpoch, unit } from "../state";
import { Cell } from "./Cell";
import { ImageHeader } from "./ImageHeader";
import { LayerHeader } from "./LayerHeader";

const GAP = 6;
/** Higher pictures scroll away with the page: they would leave too little room for the maps. */
const MOST_STICKY = 144;

/** Rows are layers and columns are images. */
export function Grid() {
  const outer = useRef<HTMLDivElement>(null);
  const run = index.value;
  const images = run?.images ?? 0;
  const header = headerWidth(run?.layers.map((layer) => layer.name) ?? []);

  useLayoutEffect(() => {
    const measure = () => {
      const width = outer.current?.clientWidth ?? 0;
      column.value = columnWidth(width - header - GAP * images, images);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (outer.current !== null) observer.observe(outer.current);
    return () => observer.disconnect();
  }, [images, header]);

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
          <span class="name">{inView.value}</span>, {epochName(shownEpoch.value ?? -1)}
        </span>
      </h2>
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
              <tr key={layer.name}>
                <LayerHeader run={run} layer={layer} />
                {Array.from({ length: images }, (_, image) => (
                  <Cell key={image} run={run} layer={row} image={image} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
