import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { frame } from "../arrays";
import type { Layer, RunIndex } from "../format";
import { mapOf } from "../frames";
import { inspectByKey, inspectByPointer, inspectMiddle } from "../inspect";
import { rowHeight } from "../layout";
import { paintMap } from "../paint";
import { palettes } from "../palettes";
import { imageName, underlays } from "../pictures";
import { flatText } from "../scales";
import { column, opacity, place, reached, unit } from "../state";
import { useVisible } from "../visible";
import { Marker } from "./Marker";

interface CellProps {
  run: RunIndex;
  layer: number;
  image: number;
}

/** A layer's map of one image, over the image. */
export function Cell({ run, layer: row, image }: CellProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = run.layers[row] as Layer;
  const [height, width] = layer.shape;
  const tall = rowHeight(layer.shape, column.value);

  const isVisible = useVisible(canvas);

  useSignalEffect(() => {
    if (!isVisible.value) {
      return;
    }
    const found = frame.value;
    const colours = palettes.value[row];
    if (found.state !== "here" || canvas.current === null || colours === undefined) {
      return;
    }
    const map = mapOf(found.maps[row] as Uint8Array, image, layer.shape);
    const most = Math.round(Math.max(column.value, tall) * devicePixelRatio);
    paintMap(canvas.current, map, layer.shape, colours, most);
  });

  // A value of the whole image has no place in it.
  const isFlat = height * width === 1;
  const underlay = isFlat ? undefined : underlays.value[image];
  const isReached = reached.value.layer === row && reached.value.image === image;
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
          data-testid="map"
          data-layer={layer.name}
          data-row={row}
          data-image={image}
          role="img"
          aria-label={`${layer.name}, ${imageName(run, image)}`}
          tabIndex={isReached ? 0 : -1}
          style={{ opacity: isFlat ? 1 : opacity.value / 100 }}
          onPointerMove={(event) => inspectByPointer(event, row, image)}
          onPointerLeave={() => {
            place.value = null;
          }}
          onFocus={(event) => inspectMiddle(event.currentTarget, row, image)}
          onBlur={() => {
            place.value = null;
          }}
          onKeyDown={inspectByKey}
        />
        {isFlat && <FlatValue layer={layer} row={row} image={image} />}
        <Marker run={run} layer={row} image={image} />
      </div>
    </td>
  );
}

/** The value of a map that is one place alone. */
function FlatValue({ layer, row, image }: { layer: Layer; row: number; image: number }) {
  const found = frame.value;
  const level = found.state === "here" ? found.maps[row]?.[image] : undefined;
  if (level === undefined) {
    return null;
  }
  return <span class="number">{flatText(level, layer.greatest, unit.value)}</span>;
}
