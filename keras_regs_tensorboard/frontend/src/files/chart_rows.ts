/** The numbers of a chart as a table. */

import type { Curve } from "../charts/curve";
import { smoothed } from "../charts/smoothing";
import type { CorrelationIndex, RunIndex } from "../server/format";
import { CORRELATION_BINS } from "../server/format";
import { HEADER, type Row } from "./csv";

/** The values as they were recorded, and the smoothed ones if there are any. */
export function curveRows(curves: Curve[], smoothing: number, unit = ""): Row[] {
  const rows: Row[] = [HEADER];
  for (const { run, epochs, values, quantity = "", layer = "" } of curves) {
    const add = (name: string, found: Curve["values"]) =>
      epochs.forEach((epoch, i) => {
        rows.push([run, epoch, name, layer, found[i] ?? "", unit]);
      });
    add(quantity, values);
    if (smoothing > 0) {
      add(`${quantity}, smoothed by ${smoothing / 100}`, smoothed(values, smoothing / 100));
    }
  }
  return rows;
}

/** The mean entropies of all layers of a run. */
export function entropyRows({ name, layers, epochs, entropies }: RunIndex): Row[] {
  const rows = layers.flatMap((layer) =>
    epochs.map((epoch, i): Row => {
      const value = entropies[layer.name]?.[i] ?? "";
      return [name, epoch, "mean entropy", layer.name, value, "nats"];
    }),
  );
  return [HEADER, ...rows];
}

/** How many pairs of filters of a layer have each correlation. Without a number: not known. */
export function histogramRows(
  run: string,
  { epochs, layers }: CorrelationIndex,
  frames: (Uint32Array | null)[],
  layer: number,
): Row[] {
  const rows: Row[] = [["run", "epoch", "layer", "correlation", "pairs"]];
  const name = layers[layer]?.name ?? "";
  const middle = (CORRELATION_BINS - 1) / 2;
  epochs.forEach((epoch, i) => {
    for (let bin = 0; bin < CORRELATION_BINS; bin++) {
      const pairs = frames[i]?.[layer * CORRELATION_BINS + bin] ?? "";
      rows.push([run, epoch, name, ((bin - middle) / middle).toFixed(2), pairs]);
    }
  });
  return rows;
}
