import { useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { LayerRows } from "../layers/LayerRows";
import { LayerTools } from "../layers/LayerTools";
import { areManyLayers, sections } from "../layers/layer_rows";
import { isNarrow } from "../page/narrow";
import { frame } from "../server/arrays";
import { shownScale } from "../server/ranges";
import { epochName } from "../state/epochs";
import { measurePaint } from "../state/measure";
import {
  column,
  comparison,
  content,
  index,
  other,
  otherEpoch,
  place,
  reached,
  sameSamples,
  shownEpoch,
  unit,
} from "../state/state";
import { damage, drawnState } from "./bands";
import { ColourBar } from "./ColourBar";
import { heading, isStretched } from "./explain";
import { ImageHeader } from "./ImageHeader";
import { columnWidth, headerWidth, rowHeight } from "./layout";
import { Stretched } from "./ScaleNote";

const GAP = 6;
/** Higher pictures scroll away with the page: they would leave too little room for the maps. */
const MOST_STICKY = 144;

/** The share of the usual width that columns have where two maps are one above the other. */
const COMPARED = 0.62;
const LEAST_COMPARED = 80;

/** Rows are layers and columns are images. */
export function Grid() {
  const outer = useRef<HTMLDivElement>(null);
  /** Beside the names of the layers. */
  const room = useSignal(0);
  const run = index.value;
  const images = run?.images ?? 0;
  const isCompared = other.value !== null;
  const isStacked = isCompared && comparison.value === "both";
  const header = headerWidth(run?.layers.map((layer) => layer.name) ?? [], isNarrow.value);

  useLayoutEffect(() => {
    const measure = () => {
      const width = outer.current?.clientWidth ?? 0;
      room.value = width - header;
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
    void shownScale.value;
    void unit.value;
    void content.value;
    // Each epoch, also if its maps are here already.
    void frame.value;
    if (drawnState.value === "here") {
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
  const state = drawnState.value;
  const isOtherDamaged = damage.value?.isOther === true;
  const pictures = run.picture?.shape;
  const isTall = pictures
    ? rowHeight([pictures[1], pictures[2]], column.value) > MOST_STICKY
    : false;
  const isWide = images * (column.value + GAP) + header > (outer.current?.clientWidth ?? 1e9);
  return (
    <section class="heatmaps" aria-labelledby="heatmaps-title">
      <h2 id="heatmaps-title">
        {heading.value}
        <span class="quiet">
          {isCompared && "A: "}
          <span class="name">{run.name}</span>, {epochName(shownEpoch.value ?? -1)}
          {isCompared && <OtherName />}
          {damage.value !== null && <Damage text={damage.value.text} />}
        </span>
        {isStretched.value && <Stretched>stretched</Stretched>}
        {/* Beside a long heading, it would have a line for itself. */}
        {run.shares !== null && !isCompared && content.value === "values" && (
          <span class="quiet">click a place to see its channels</span>
        )}
      </h2>
      {sameSamples.value === false && (
        <p class="notice warn" role="status">
          The runs show different samples: their maps cannot be compared place by place.
        </p>
      )}
      {/* The sidebar has it in a drawer. */}
      {isNarrow.value && <ColourBar />}
      {areManyLayers.value && <LayerTools run={run} />}
      <div
        ref={outer}
        class={isWide ? "scroller wide" : "scroller"}
        style={{
          "--column": `${column.value}px`,
          "--header": `${header}px`,
          "--room": `${room.value}px`,
          "--images": images,
          "--at": `${100 * shareOf(run.epochs, shownEpoch.value ?? -1)}%`,
        }}
      >
        <table
          // Anew for each run, so that nothing of one is left when the next does not come.
          key={run.name}
          class={`grid ${state}${isTall ? " tall" : ""}${isOtherDamaged ? " other-damaged" : ""}`}
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
          <LayerRows run={run} />
        </table>
        {sections.value.length === 0 && <p class="notice">No layer has such a name.</p>}
      </div>
    </section>
  );
}

/** In the heading, so that the maps stay in their place from epoch to epoch. */
function Damage({ text }: { text: string }) {
  return (
    <>
      {" · "}
      <strong class="damage" role="status">
        {text}
      </strong>
    </>
  );
}

/** Where an epoch is in the strips of the rows, 0 … 1. */
function shareOf(epochs: number[], epoch: number): number {
  const [first, last] = [epochs[0] ?? 0, epochs.at(-1) ?? 0];
  return (epoch - first + 0.5) / (last - first + 1);
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
