import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { reachedRow } from "../layers/layer_rows";
import { Marker, PinMarker } from "../page/Marker";
import { useVisible } from "../page/visible";
import type { Layer, RunIndex } from "../server/format";
import { mapOf } from "../server/frames";
import { column, opacity, place, reached } from "../state/state";
import { type Band, bands, inkOf, type Side } from "./bands";
import { inspectByKey, inspectByPointer, inspectMiddle, pinByPointer } from "./inspect";
import { rowHeight } from "./layout";
import { paintMap } from "./paint";
import { imageName, underlays } from "./pictures";

interface CellProps {
  run: RunIndex;
  layer: number;
  image: number;
  side: Side;
}

function bandOf(row: number, side: Side): Band | undefined {
  return bands.value[row]?.find((band) => band.side === side);
}

const HOOKS: Record<Side, string> = { a: "map", b: "map-b", difference: "map-difference" };

const NAMES: Record<Side, string> = {
  a: "",
  b: ", of the run compared",
  difference: ", difference",
};

/** A layer's map of one image, over the image. */
export function Cell({ run, layer: row, image, side }: CellProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = run.layers[row] as Layer;
  const [height, width] = layer.shape;
  const tall = rowHeight(layer.shape, column.value);

  const isVisible = useVisible(canvas);

  useSignalEffect(() => {
    if (!isVisible.value) {
      return;
    }
    const band = bandOf(row, side);
    if (!band || band.maps === null || canvas.current === null) {
      return;
    }
    const map = mapOf(band.maps, image, layer.shape);
    const most = Math.round(Math.max(column.value, tall) * devicePixelRatio);
    paintMap(canvas.current, map, layer.shape, band.colours, most);
  });

  // A value of the whole image has no place in it.
  const isFlat = height * width === 1;
  const underlay = isFlat ? undefined : underlays.value[image];
  const isReached = reachedRow.value === row && reached.value.image === image;
  return (
    <td>
      <div
        class={underlay ? "map over-picture" : "map"}
        style={{
          height: `${tall}px`,
          backgroundImage: underlay ? `url("${underlay}")` : undefined,
        }}
      >
        <canvas
          ref={canvas}
          data-testid={HOOKS[side]}
          data-layer={layer.name}
          data-row={row}
          data-side={side}
          data-image={image}
          role="img"
          aria-label={`${layer.name}, ${imageName(run, image)}${NAMES[side]}`}
          tabIndex={isReached && side !== "b" ? 0 : -1}
          style={{ opacity: isFlat ? 1 : opacity.value / 100 }}
          onPointerMove={(event) => inspectByPointer(event, row, image)}
          onPointerLeave={() => {
            place.value = null;
          }}
          onClick={(event) => {
            // A finger has left by then.
            inspectByPointer(event, row, image);
            pinByPointer(event, row, image);
          }}
          onFocus={(event) => inspectMiddle(event.currentTarget, row, image)}
          onBlur={() => {
            place.value = null;
          }}
          onKeyDown={inspectByKey}
        />
        {isFlat && <FlatValue band={bandOf(row, side)} image={image} />}
        <Marker run={run} layer={row} image={image} />
        <PinMarker layer={layer} image={image} />
      </div>
    </td>
  );
}

/** The value of a map that is one place alone. */
function FlatValue({ band, image }: { band: Band | undefined; image: number }) {
  return band === undefined || band.maps === null ? null : (
    <span class="number" style={{ color: inkOf(band, image) }}>
      {band.text(image)}
    </span>
  );
}
