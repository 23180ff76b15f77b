/** What the grid draws for each layer: a band of maps, or one of each run that is compared. */

import { computed } from "@preact/signals";
import { type Frame, frame, otherFrame } from "./arrays";
import { DIVERGING, inkOn, NO_NUMBER } from "./colours";
import { differenceLevels, differenceLimit, signed } from "./difference";
import { type Layer, NOT_A_NUMBER } from "./format";
import { openRows } from "./layer_rows";
import { palette } from "./paint";
import { entropyOf, flatText, inUnit } from "./scales";
import { comparison, greatest, index, other, otherIndex, scale, unit } from "./state";

export type Side = "a" | "b" | "difference";

export interface Band {
  side: Side;
  /** The layer as the run of the band has it. */
  layer: Layer;
  /** The pixel of each level. */
  colours: Uint32Array;
  /** The levels of all images, one after another; null while they have not come. */
  maps: Uint8Array | null;
  /** The value of a map that is one place alone. */
  text: (image: number) => string;
}

/** The colour of that text. */
export function inkOf(band: Band, image: number): string {
  const level = band.maps?.[image] ?? NOT_A_NUMBER;
  return inkOn(level === NOT_A_NUMBER ? NO_NUMBER[1] : (band.colours[level] as number));
}

/** The row of the layer in the other run that is compared with one of the run in view, or -1. */
export function partner(layer: Layer): number {
  const found = otherIndex.value?.layers ?? [];
  return found.findIndex(
    ({ name, shape: [height, width] }) =>
      name === layer.name && height === layer.shape[0] && width === layer.shape[1],
  );
}

/** The entropy at which the colours of a layer end, in nats: the same for both runs. */
function endOf(layer: Layer): number {
  if (scale.value === "shared") {
    return Math.max(greatest.value, ...(otherIndex.value?.layers ?? []).map((l) => l.greatest));
  }
  return Math.max(layer.greatest, otherIndex.value?.layers[partner(layer)]?.greatest ?? 0);
}

const differenceColours = Uint32Array.from({ length: 256 }, (_, level) =>
  level === NOT_A_NUMBER ? NO_NUMBER[0] : (DIVERGING[level] as number),
);

/** The colours of both runs, apart from the maps: those change with each epoch. */
const colours = computed(() =>
  (index.value?.layers ?? []).map((layer) => {
    const end = endOf(layer);
    const theirs = otherIndex.value?.layers[partner(layer)];
    return {
      end,
      a: palette(layer, end, unit.value),
      b: theirs === undefined ? null : palette(theirs, end, unit.value),
    };
  }),
);

function mapsOf(found: Frame, row: number): Uint8Array | null {
  return found.state === "here" ? (found.maps[row] ?? null) : null;
}

/** For each layer of the run in view; none where its row is closed: its maps are not drawn. */
export const bands = computed<Band[][]>(() =>
  (index.value?.layers ?? []).map((layer, row) => {
    const drawn = colours.value[row];
    const ours = mapsOf(frame.value, row);
    if (drawn === undefined || !openRows.value.includes(row)) {
      return [];
    }
    const a = single("a", layer, drawn.a, ours);
    if (other.value === null) {
      return [a];
    }
    const at = partner(layer);
    const theirs = otherIndex.value?.layers[at];
    if (theirs === undefined || drawn.b === null) {
      return comparison.value === "both" ? [a] : [];
    }
    const maps = mapsOf(otherFrame.value, at);
    return comparison.value === "both"
      ? [a, single("b", theirs, drawn.b, maps)]
      : [difference(layer, theirs, ours, maps, drawn.end)];
  }),
);

function single(side: Side, layer: Layer, of: Uint32Array, maps: Uint8Array | null): Band {
  const text = (image: number) =>
    maps === null ? "" : flatText(maps[image] ?? NOT_A_NUMBER, layer.greatest, unit.value);
  return { side, layer, colours: of, maps, text };
}

function difference(
  layer: Layer,
  theirs: Layer,
  ours: Uint8Array | null,
  maps: Uint8Array | null,
  end: number,
): Band {
  const shown = unit.value;
  const value = (levels: Uint8Array, image: number, { greatest }: Layer) =>
    inUnit(entropyOf(levels[image] ?? NOT_A_NUMBER, greatest), shown);
  return {
    side: "difference",
    layer,
    colours: differenceColours,
    maps:
      ours === null || maps === null || ours.length !== maps.length
        ? null
        : differenceLevels(
            { levels: ours, greatest: layer.greatest },
            { levels: maps, greatest: theirs.greatest },
            differenceLimit(end, shown),
            shown,
          ),
    text: (image) =>
      ours === null || maps === null
        ? ""
        : signed(value(maps, image, theirs) - value(ours, image, layer), shown),
  };
}
