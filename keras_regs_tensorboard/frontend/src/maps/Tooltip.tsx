import { useLayoutEffect, useRef } from "preact/hooks";
import { type Frame, frame, otherFrame, otherStartFrame, startFrame } from "../server/arrays";
import type { Layer } from "../server/format";
import { epochName } from "../state/epochs";
import { content, other, type Place, place, unit } from "../state/state";
import { colourings, isDiverging, partner } from "./bands";
import { signed } from "./difference";
import { imageName } from "./pictures";
import { describe, entropyOf, inUnit } from "./scales";

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
  const ours = readAt(found, startFrame.value, at.layer, at);
  if (ours === null) {
    return null;
  }
  const row = partner(layer);
  const theirs =
    other.value === null ? null : readAt(otherFrame.value, otherStartFrame.value, row, at);
  return (
    <div ref={box} class="tooltip" data-testid="tooltip" role="status">
      <Values mark={other.value === null ? "" : "A: "} reading={ours} row={at.layer} />
      {theirs !== null && (
        <>
          <Values mark="B: " reading={theirs} row={at.layer} />
          <b>B − A: {signed(theirs.value - ours.value, unit.value)}</b>
          {ours.change !== null && theirs.change !== null && (
            <b>B − A of the changes: {signed(theirs.change - ours.change, unit.value)}</b>
          )}
        </>
      )}
      <span>
        {layer.name}, {imageName(found.run, at.image)}
        {height * width > 1 && `, row ${at.row + 1}, column ${at.column + 1}`}
      </span>
    </div>
  );
}

/** What a run has at a place. */
interface Reading {
  layer: Layer;
  level: number;
  /** In the unit that is shown. */
  value: number;
  /** Since the first epoch; null where that is not shown. */
  change: number | null;
  /** The first epoch, and the level there. */
  first: number;
  before: number | null;
}

function readAt(found: Frame, start: Frame, row: number, at: Place): Reading | null {
  const layer = found.state === "here" ? found.run.layers[row] : undefined;
  if (found.state !== "here" || layer === undefined) {
    return null;
  }
  const [height, width] = layer.shape;
  const i = (at.image * height + at.row) * width + at.column;
  const level = found.maps[row]?.[i];
  if (level === undefined) {
    return null;
  }
  const amount = (of: number) => inUnit(entropyOf(of, layer.greatest), unit.value);
  const isChange = content.value === "change" && start.state === "here";
  const before = isChange ? (start.maps[row]?.[i] ?? null) : null;
  return {
    layer,
    level,
    value: amount(level),
    change: before === null ? null : amount(level) - amount(before),
    first: found.run.epochs[0] ?? -1,
    before,
  };
}

function Values({ mark, reading, row }: { mark: string; reading: Reading; row: number }) {
  const { layer, level, change, first, before } = reading;
  return (
    <>
      <b>
        {mark}
        {describe(level, layer.greatest, unit.value)}
      </b>
      {before !== null && change !== null && (
        <>
          <span>
            {epochName(first)}: {describe(before, layer.greatest, unit.value)}
          </span>
          <b>change: {signed(change, unit.value)}</b>
        </>
      )}
      <Beyond entropy={entropyOf(level, layer.greatest)} row={row} />
    </>
  );
}

/** Says that a place is beyond the range of the colours. */
function Beyond({ entropy, row }: { entropy: number; row: number }) {
  const fit = colourings.value[row]?.fit;
  if (!fit || isDiverging.value) {
    return null;
  }
  const [low, high] = fit.span;
  const where = entropy < low ? "below" : entropy > high ? "above" : null;
  return where === null ? null : <span>{where} the range of the colours</span>;
}
