import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { boxOf } from "../page/Marker";
import type { RunIndex } from "../server/format";
import { column, pictures, place } from "../state/state";
import { rowHeight } from "./layout";
import { Prediction } from "./Prediction";
import { paintPicture } from "./paint";
import { imageName } from "./pictures";

/** A probe image above its column of maps. */
export function ImageHeader({ run, image }: { run: RunIndex; image: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shape = run.picture?.shape ?? null;
  const name = imageName(run, image);

  useSignalEffect(() => {
    if (canvas.current !== null && shape !== null && pictures.value !== null) {
      paintPicture(canvas.current, pictures.value, image, shape[1], shape[2]);
    }
  });

  return (
    <th scope="col" class="image" title={name}>
      {shape !== null && (
        <div class="map" style={{ height: `${rowHeight([shape[1], shape[2]], column.value)}px` }}>
          <canvas ref={canvas} role="img" aria-label={`Image ${name}`} />
          <PictureMarker run={run} image={image} />
        </div>
      )}
      <span class="label">{name}</span>
      <Prediction run={run} image={image} />
    </th>
  );
}

function PictureMarker({ run, image }: { run: RunIndex; image: number }) {
  const at = place.value;
  const layer = at?.image === image ? run.layers[at.layer] : undefined;
  if (!at || layer === undefined) {
    return null;
  }
  return <span class="marker" style={boxOf(at, layer.shape, layer.shape)} />;
}
