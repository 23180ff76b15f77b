/** The numbers and the unit below the colour bar. */

import type { Layer } from "../server/format";
import { differenceLimit, signed } from "./difference";
import { range, type Scale, type Span, spanInUnit, ticks, type Unit } from "./scales";

export interface Legend {
  /** From left to right, evenly spaced. */
  ticks: string[];
  unit: string;
}

export function unitName(unit: Unit): string {
  return unit === "entropy" ? "nats" : "channels";
}

/**
 * The legend of a difference or a change, from much less to much more.
 *
 * @param what What is taken from what.
 */
export function differenceLegend(
  layers: Layer[],
  scale: Scale,
  unit: Unit,
  what = "B − A",
): Legend {
  const ends = layers.map((layer) => layer.greatest);
  const greatest = Math.max(0, ...ends);
  const name = `${unitName(unit)}, ${what}`;
  if (scale === "layer" && ends.some((end) => end !== greatest)) {
    return unit === "entropy"
      ? { ticks: ["−½ ln D", "0", "+½ ln D"], unit: name }
      : { ticks: ["−½ D", "0", "+½ D"], unit: name };
  }
  return { ticks: limitTicks(differenceLimit(greatest, unit), unit), unit: name };
}

function limitTicks(limit: number, unit: Unit): string[] {
  return [signed(-limit, unit), "0", signed(limit, unit)];
}

/** The legend of a difference or a change whose colours fit each layer: of one layer, or of all. */
export function fittedDifferenceLegend(limit: number | null, unit: Unit, what: string): Legend {
  return {
    ticks: limit === null ? ["less", "0", "more"] : limitTicks(limit, unit),
    unit: `${unitName(unit)}, ${what}`,
  };
}

/** The legend of colours that fit each layer: of one layer, or of all. */
export function fittedLegend(span: Span | null, unit: Unit): Legend {
  if (span === null) {
    return { ticks: ["2nd percentile", "98th"], unit: unitName(unit) };
  }
  const digits = unit === "entropy" ? 2 : 1;
  const [low, ...rest] = ticks(spanInUnit(span, unit), 3).map((value) => value.toFixed(digits));
  const high = rest.pop();
  return {
    ticks: [span[0] <= 0 ? String(low) : `≤ ${low}`, ...rest, `≥ ${high}`],
    unit: unitName(unit),
  };
}

/**
 * The legend of the colour bar. Where each layer has its own end, numbers are given only if all
 * layers have the same; else the share of what each can reach.
 */
export function legend(layers: Layer[], scale: Scale, unit: Unit): Legend {
  const ends = layers.map((layer) => layer.greatest);
  const greatest = Math.max(0, ...ends);
  const digits = unit === "entropy" ? 2 : 0;
  if (scale === "layer" && ends.some((end) => end !== greatest)) {
    return unit === "entropy"
      ? { ticks: ["0", "25 %", "50 %", "75 %", "ln D"], unit: "nats, of each layer’s ln D" }
      : { ticks: ["1", "", "½ D", "", "D"], unit: "channels, of each layer’s D" };
  }
  return {
    ticks: ticks(range(greatest, unit), 5).map((value) =>
      value === 0 ? "0" : value.toFixed(digits),
    ),
    unit: unitName(unit),
  };
}
