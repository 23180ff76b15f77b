/** The numbers of the chosen runs as a table, one number a row. */

import type { LossName, RunIndex, Series } from "../server/format";

export const HEADER = ["run", "epoch", "quantity", "layer", "value", "unit"];

/** Quotes what would not be read back as it is. */
function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowsOf(run: RunIndex): Row[] {
  const rows: Row[] = [];
  const add = (quantity: string, layer: string, epochs: number[], values: Series, unit: string) => {
    epochs.forEach((epoch, i) => {
      const value = values[i];
      // A cell without a number is one that a spreadsheet leaves out of its sums.
      rows.push([run.name, epoch, quantity, layer, value ?? "", unit]);
    });
  };
  for (const { name } of run.layers) {
    add("mean entropy", name, run.epochs, run.entropies[name] ?? [], "nats");
  }
  for (const [name, values] of Object.entries(run.losses) as [LossName, Series][]) {
    add(lossName(name), "", run.epochs, values, "");
  }
  for (const [name, values] of Object.entries(run.accuracies)) {
    add(name, "", run.epochs, values, "");
  }
  for (const [name, values] of Object.entries(run.strengths)) {
    // As in "block1/conv/activity", where the layer's name may have a slash, too.
    const slash = name.lastIndexOf("/");
    add(
      `${name.slice(slash + 1)} strength`,
      name.slice(0, Math.max(0, slash)),
      run.epochs,
      values,
      "",
    );
  }
  for (const [name, values] of Object.entries(run.correlations?.mean_absolute ?? {})) {
    add("mean absolute correlation", name, run.correlations?.epochs ?? [], values, "");
  }
  return rows;
}

/** "training loss", "training loss without penalties", "penalty". */
function lossName(name: LossName): string {
  if (name === "penalty") {
    return name;
  }
  const [data, ...without] = name.split("_");
  return [data, "loss", ...without].join(" ");
}

export type Row = (string | number)[];

/** Rows as text; a name may have commas. */
export function table(rows: Row[]): string {
  return `${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

export function csv(runs: RunIndex[]): string {
  return table([HEADER, ...runs.flatMap(rowsOf)]);
}
