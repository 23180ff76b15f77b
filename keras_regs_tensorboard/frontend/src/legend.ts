/** What stands below the colour bar. */

import { differenceLimit, signed } from "./difference";
import type { Layer } from "./format";
import { range, type Scale, ticks, type Unit } from "./scales";

export interface Legend {
  /** From left to right, evenly spaced. */
  ticks: string[];
  unit: string;
}

/** The legend of the difference of two runs, from much less to much more. */
export function differenceLegend(layers: Layer[], scale: Scale, unit: Unit): Legend {
  const ends = layers.map((layer) => layer.greatest);
  const greatest = Math.max(0, ...ends);
  if (scale === "layer" && ends.some((end) => end !== greatest)) {
    return unit === "entropy"
      ? { ticks: ["−½ ln D", "0", "+½ ln D"], unit: "nats, B − A" }
      : { ticks: ["−½ D", "0", "+½ D"], unit: "channels, B − A" };
  }
  const limit = differenceLimit(greatest, unit);
  const name = unit === "entropy" ? "nats" : "channels";
  return {
    ticks: [signed(-limit, unit), "0", signed(limit, unit)],
    unit: `${name}, B − A`,
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
    unit: unit === "entropy" ? "nats" : "channels",
  };
}
