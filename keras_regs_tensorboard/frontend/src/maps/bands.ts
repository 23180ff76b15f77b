/**
 * What the grid draws for each layer: a band of maps, or one of each run that is compared. A band has
 * values, or their change since the first epoch, or the difference of either.
 */

import { computed } from "@preact/signals";
import { openRows } from "../layers/layer_rows";
import { type Frame, frame, otherFrame, otherStartFrame, startFrame } from "../server/arrays";
import { type Layer, NOT_A_NUMBER } from "../server/format";
import { fitOf, isWaiting, shownScale } from "../server/ranges";
import {
  comparison,
  content,
  greatest,
  index,
  inView,
  other,
  otherIndex,
  unit,
} from "../state/state";
import { DIVERGING, inkOn, NO_NUMBER } from "./colours";
import { differenceLimit, signed, sumAt, sumLevels, type Term } from "./difference";
import type { Fit } from "./fit";
import { palette } from "./paint";
import { flatText, type Span, spanInUnit } from "./scales";

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
  if (shownScale.value === "shared") {
    return Math.max(greatest.value, ...(otherIndex.value?.layers ?? []).map((l) => l.greatest));
  }
  return Math.max(layer.greatest, otherIndex.value?.layers[partner(layer)]?.greatest ?? 0);
}

const differenceColours = Uint32Array.from({ length: 256 }, (_, level) =>
  level === NOT_A_NUMBER ? NO_NUMBER[0] : (DIVERGING[level] as number),
);

/** Whether the colours are those of a difference or a change, with a neutral zero. */
export const isDiverging = computed(
  () => content.value === "change" || (other.value !== null && comparison.value === "difference"),
);

/** The colours of a layer, apart from its maps: those change with each epoch. */
interface Colouring {
  /** The entropies at both ends of the colours, in nats. */
  span: Span;
  /** The difference or change at which the colours end, in the unit that is shown. */
  limit: number;
  /** Null unless the span is that of most places. */
  fit: Fit | null;
  /** How many times as far apart colours are as where they span all that the layer can have. */
  stretch: number;
}

/** For each layer of the run in view. */
export const colourings = computed<Colouring[]>(() =>
  (index.value?.layers ?? []).map((layer) => {
    const end = endOf(layer);
    const found = fitOf(layer, otherIndex.value?.layers[partner(layer)]);
    const span: Span = found?.span ?? [0, end];
    const [low, high] = spanInUnit(span, unit.value);
    const usual = differenceLimit(end, unit.value);
    // Within the range of most places, no change can be greater.
    const limit = found === null ? usual : Math.min(usual, high - low);
    const stretch = isDiverging.value ? usual / limit : (2 * usual) / (high - low);
    return { span, limit, fit: found, stretch };
  }),
);

/** The palettes of both runs. */
const palettes = computed(() =>
  (index.value?.layers ?? []).map((layer, row) => {
    const { span } = colourings.value[row] as Colouring;
    const theirs = otherIndex.value?.layers[partner(layer)];
    return {
      a: palette(layer, span, unit.value),
      b: theirs === undefined ? null : palette(theirs, span, unit.value),
    };
  }),
);

function mapsOf(found: Frame, row: number): Uint8Array | null {
  return found.state === "here" ? (found.maps[row] ?? null) : null;
}

const isChange = () => content.value === "change";

/** What is damaged and cannot be shown, and whether that is of the run that is compared. */
export const damage = computed<{ text: string; isOther: boolean } | null>(() => {
  const isDamaged = (of: { value: Frame }) => of.value.state === "damaged";
  if (isDamaged(frame)) {
    return { text: "The maps of this epoch are damaged, and cannot be shown.", isOther: false };
  }
  if (isChange() && isDamaged(startFrame)) {
    const text = "The maps of the first epoch are damaged: the change since then cannot be shown.";
    return { text, isOther: false };
  }
  if (other.value !== null && isDamaged(otherFrame)) {
    return { text: "The maps of B at its epoch are damaged, and cannot be shown.", isOther: true };
  }
  if (other.value !== null && isChange() && isDamaged(otherStartFrame)) {
    const text = "The maps of B at its first epoch are damaged: its change cannot be shown.";
    return { text, isOther: true };
  }
  return null;
});

/** The state of all that is drawn for the run in view. */
export const drawnState = computed<Frame["state"]>(() => {
  const needed = content.value === "change" ? [frame.value, startFrame.value] : [frame.value];
  if (damage.value?.isOther === false) {
    return "damaged";
  }
  const isOther = index.value?.name !== inView.value;
  return isOther || isWaiting.value || needed.some(({ state }) => state === "loading")
    ? "loading"
    : "here";
});

/** The maps of a layer whose sum is shown; null while one of them has not come. */
function termsOf(side: "a" | "b", layer: Layer, row: number, sign: 1 | -1): Term[] | null {
  const [now, start] = side === "a" ? [frame, startFrame] : [otherFrame, otherStartFrame];
  const levels = mapsOf(now.value, row);
  const { greatest } = layer;
  const terms: Term[] | null = levels && [{ levels, greatest, sign }];
  if (content.value === "values" || terms === null) {
    return terms;
  }
  const before = mapsOf(start.value, row);
  return before === null
    ? null
    : [...terms, { levels: before, greatest, sign: sign === 1 ? -1 : 1 }];
}

/** For each layer of the run in view; none where its row is closed: its maps are not drawn. */
export const bands = computed<Band[][]>(() =>
  (index.value?.layers ?? []).map((layer, row) => {
    const drawn = palettes.value[row];
    if (drawn === undefined || !openRows.value.includes(row)) {
      return [];
    }
    const at = partner(layer);
    const theirs = otherIndex.value?.layers[at];
    const isAlone = other.value === null;
    if (isAlone || comparison.value === "both") {
      const a = one("a", layer, row, drawn.a, row);
      return isAlone || theirs === undefined || drawn.b === null
        ? [a]
        : [a, one("b", theirs, at, drawn.b, row)];
    }
    if (theirs === undefined) {
      return [];
    }
    const plus = termsOf("b", theirs, at, 1);
    const minus = termsOf("a", layer, row, -1);
    return [sum("difference", layer, plus && minus && [...plus, ...minus], row)];
  }),
);

/** The values of a run, or their change. */
function one(side: "a" | "b", layer: Layer, at: number, of: Uint32Array, row: number): Band {
  const terms = termsOf(side, layer, at, 1);
  if (content.value === "change") {
    return sum(side, layer, terms, row);
  }
  const levels = terms?.[0]?.levels ?? null;
  const text = (image: number) =>
    levels === null ? "" : flatText(levels[image] ?? NOT_A_NUMBER, layer.greatest, unit.value);
  return { side, layer, colours: of, maps: isWaiting.value ? null : levels, text };
}

function sum(side: Side, layer: Layer, terms: Term[] | null, row: number): Band {
  const shown = unit.value;
  const { limit } = colourings.value[row] as Colouring;
  const isComplete = terms?.every(({ levels }) => levels.length === terms[0]?.levels.length);
  return {
    side,
    layer,
    colours: differenceColours,
    maps: terms && isComplete && !isWaiting.value ? sumLevels(terms, limit, shown) : null,
    text: (image) => (terms === null ? "" : signed(sumAt(terms, image, shown), shown)),
  };
}
