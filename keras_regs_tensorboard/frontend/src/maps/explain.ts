/** What the maps show and which colours they have, in words: for the page and for the PNG. */

import { computed } from "@preact/signals";
import type { Layer, RunIndex } from "../server/format";
import { fitTitle, shownScale } from "../server/ranges";
import { epochName } from "../state/epochs";
import {
  comparison,
  content,
  index,
  other,
  otherIndex,
  otherPosition,
  place,
  position,
  unit,
} from "../state/state";
import { colourings, isDiverging, partner } from "./bands";
import { signed } from "./difference";
import { LEAST_SHARE, LEAST_STRETCH, spanText, stretchText } from "./fit";
import {
  differenceLegend,
  fittedDifferenceLegend,
  fittedLegend,
  type Legend,
  legend,
  unitName,
} from "./legend";
import { quantityName } from "./scales";

/** Whether each layer has the colours of a range that fits it. */
const isFitted = computed(() => colourings.value.some(({ fit }) => fit !== null));

/** Whether colours are further apart than where they span all that a layer can have. */
export const isStretched = computed(() =>
  colourings.value.some(({ fit, stretch }) => fit !== null && stretch >= LEAST_STRETCH),
);

/** "since before training", "since epoch 9, its first". */
function since(run: RunIndex | null): string {
  const first = run?.epochs[0] ?? -1;
  return first < 0 ? "since before training" : `since ${epochName(first)}, its first`;
}

/** What the maps show, as a heading. */
export const heading = computed(() => {
  const name = quantityName(unit.value);
  if (content.value === "values") {
    return name;
  }
  const ours = since(index.value);
  const theirs = other.value === null ? ours : since(otherIndex.value);
  const from = ours === theirs ? ours : `(A ${ours}, B ${theirs})`;
  return `Change of the ${name.charAt(0).toLowerCase()}${name.slice(1)} ${from}`;
});

/** The legend of the colour bar, of one layer or of all. */
export function legendOf(layer: number | null): Legend {
  const layers = index.value?.layers ?? [];
  const only = layers.length === 1 ? 0 : layer;
  const isDifference = other.value !== null && comparison.value === "difference";
  const what = content.value === "values" ? "B − A" : isDifference ? "change, B − A" : "change";
  const colouring = only === null ? undefined : colourings.value[only];
  if (isFitted.value && (colouring === undefined || colouring.fit !== null)) {
    return isDiverging.value
      ? fittedDifferenceLegend(colouring?.limit ?? null, unit.value, what)
      : fittedLegend(colouring?.span ?? null, unit.value);
  }
  return isDiverging.value
    ? differenceLegend(layers, shownScale.value, unit.value, what)
    : legend(layers, shownScale.value, unit.value);
}

/** The same, of the layer under the pointer. */
export const pointedLegend = computed(() => legendOf(place.value?.layer ?? null));

interface RangeNote {
  text: string;
  /** How much the colours are stretched, or that the layer is nearly constant; or nothing. */
  stretch: string;
  title: string;
}

/** The range of a layer's colours, where it is not that of all that the layer can have. */
export function rangeNote(row: number): RangeNote | null {
  const colouring = colourings.value[row];
  if (!colouring?.fit) {
    return null;
  }
  const { span, limit, fit } = colouring;
  const least = `${100 * LEAST_SHARE} % of ln D`;
  const names = [index.value?.name, other.value?.run].filter((name) => name != null);
  return {
    text: isDiverging.value
      ? `± ${signed(limit, unit.value).slice(1)} ${unitName(unit.value)}`
      : spanText(span, unit.value),
    stretch: fit.isLeast ? "nearly constant" : stretchText(colouring.stretch),
    title: [
      colouring.stretch < LEAST_STRETCH
        ? "Colours are not stretched."
        : `Colours are stretched ${stretchText(colouring.stretch)}.`,
      ...(names.length === 0 ? [] : [fitTitle(names[0] as string)]),
      ...(names.length > 1 ? ["The range holds those of both runs."] : []),
      ...(fit.isLeast ? [`The layer is nearly constant: the range is ${least} at least.`] : []),
    ].join(" "),
  };
}

/** By how much a layer's mean entropy has changed since the first epoch, where that is shown. */
export function changeNote(side: "a" | "b", layer: Layer): string | null {
  const [run, at] =
    side === "a" ? [index.value, position.value] : [otherIndex.value, otherPosition.value];
  if (content.value !== "change" || run === null || (side === "b" && partner(layer) < 0)) {
    return null;
  }
  const means = run.entropies[layer.name] ?? [];
  const [before, now] = [means[0] ?? null, means[at] ?? null];
  return before === null || now === null
    ? "change: not a number"
    : `change: ${signed(now - before, "entropy")} nats`;
}
