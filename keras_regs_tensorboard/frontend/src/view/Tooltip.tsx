import { useLayoutEffect, useRef } from "preact/hooks";
import { frame } from "../arrays";
import { imageName } from "../pictures";
import { describe } from "../scales";
import { place, unit } from "../state";

const DISTANCE = 14;

/** The value at the place under the pointer. */
export function Tooltip() {
  const box = useRef<HTMLDivElement>(null);
  const at = place.value;

  // Beside the pointer, on the side where there is room.
  useLayoutEffect(() => {
    const tip = box.current;
    if (tip === null || at === null) {
      return;
    }
    const { width, height } = tip.getBoundingClientRect();
    const right = at.x + DISTANCE + width < innerWidth;
    const below = at.y + DISTANCE + height < innerHeight;
    tip.style.left = `${right ? at.x + DISTANCE : Math.max(0, at.x - DISTANCE - width)}px`;
    tip.style.top = `${below ? at.y + DISTANCE : Math.max(0, at.y - DISTANCE - height)}px`;
  });

  const found = frame.value;
  const layer = found.state === "here" && at !== null ? found.run.layers[at.layer] : undefined;
  if (found.state !== "here" || at === null || layer === undefined) {
    return null;
  }
  const [height, width] = layer.shape;
  const level = found.maps[at.layer]?.[(at.image * height + at.row) * width + at.column];
  if (level === undefined) {
    return null;
  }
  return (
    <div ref={box} class="tooltip" data-testid="tooltip" role="status">
      <b>{describe(level, layer.greatest, unit.value)}</b>
      <span>
        {layer.name}, {imageName(found.run, at.image)}
        {height * width > 1 && `, row ${at.row + 1}, column ${at.column + 1}`}
      </span>
    </div>
  );
}
