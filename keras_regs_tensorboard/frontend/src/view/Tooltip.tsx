import { useLayoutEffect, useRef } from "preact/hooks";
import { frame, otherFrame } from "../arrays";
import { partner } from "../bands";
import { signed } from "../difference";
import type { Layer } from "../format";
import { imageName } from "../pictures";
import { describe, entropyOf, inUnit } from "../scales";
import { other, type Place, place, unit } from "../state";

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
      <b>
        {other.value !== null && "A: "}
        {describe(level, layer.greatest, unit.value)}
      </b>
      <Other at={at} layer={layer} level={level} />
      <span>
        {layer.name}, {imageName(found.run, at.image)}
        {height * width > 1 && `, row ${at.row + 1}, column ${at.column + 1}`}
      </span>
    </div>
  );
}

/** The value of the other run at the same place, and by how much it is above. */
function Other({ at, layer, level }: { at: Place; layer: Layer; level: number }) {
  const found = otherFrame.value;
  const row = partner(layer);
  const theirs = found.state === "here" ? found.run.layers[row] : undefined;
  if (other.value === null || found.state !== "here" || theirs === undefined) {
    return null;
  }
  const [height, width] = theirs.shape;
  const its = found.maps[row]?.[(at.image * height + at.row) * width + at.column];
  if (its === undefined) {
    return null;
  }
  const value = (of: number, greatest: number) => inUnit(entropyOf(of, greatest), unit.value);
  const difference = value(its, theirs.greatest) - value(level, layer.greatest);
  return (
    <>
      <b>B: {describe(its, theirs.greatest, unit.value)}</b>
      <b>B − A: {signed(difference, unit.value)}</b>
    </>
  );
}
