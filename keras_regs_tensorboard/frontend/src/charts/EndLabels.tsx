import type { ReadonlySignal } from "@preact/signals";
import type UPlot from "uplot";
import { placeLabels } from "./end_labels";

export interface EndLabel {
  /** The index of its series, from 0. */
  series: number;
  run: string;
  text: string;
  colour: string;
}

/** With more names than this, only the one under the pointer is there. */
const MOST = 6;
const SIZE = 14;
/** The part of the width of a plot that names may take. */
const SHARE = 0.3;
const WIDEST = 150;

let measuring: CanvasRenderingContext2D | null = null;

function widthOf(text: string): number {
  measuring ??= document.createElement("canvas").getContext("2d");
  if (measuring === null) {
    return 0;
  }
  measuring.font = "11px Roboto, system-ui, sans-serif";
  return measuring.measureText(text).width;
}

/** Names at the ends of lines. */
export class EndLabels {
  private readonly areFew: boolean;
  private readonly box = document.createElement("div");

  constructor(
    private readonly labels: EndLabel[],
    private readonly near: ReadonlySignal<string | null> | undefined,
  ) {
    this.areFew = labels.length <= MOST;
    this.box.className = this.areFew ? "end-labels" : "end-labels inside";
    // The names are in the list of numbers above the plot.
    this.box.ariaHidden = "true";
  }

  /** The room on the right of a plot of this width. */
  margin(width: number): number {
    if (!this.areFew || this.labels.length === 0) {
      return 10;
    }
    const widest = Math.max(...this.labels.map(({ text }) => widthOf(text)));
    return Math.ceil(Math.min(widest + 14, WIDEST, width * SHARE));
  }

  /** Puts the names where the lines of a drawn plot end. */
  place(plot: UPlot): void {
    if (this.labels.length === 0) {
      return;
    }
    if (this.box.parentElement === null) plot.over.parentElement?.append(this.box);
    const run = this.near?.peek() ?? null;
    const shown = this.labels.filter((label) => this.areFew || label.run === run);
    const found = shown.flatMap((label) => {
      const value = lastShown(plot, label.series + 1);
      return value === null ? [] : [{ label, y: plot.valToPos(value, "y") }];
    });
    const { clientWidth, clientHeight, offsetLeft, offsetTop } = plot.over;
    const heights = found.map(({ y }) => y);
    const middles = placeLabels(heights, SIZE, clientHeight);
    const style = this.box.style;
    style.left = `${offsetLeft + clientWidth}px`;
    style.top = `${offsetTop}px`;
    style.width = `${Math.max(0, plot.width - offsetLeft - clientWidth)}px`;
    this.box.replaceChildren(
      ...found.map(({ label }, i) => {
        const name = document.createElement("span");
        name.textContent = label.text;
        name.title = label.run;
        name.dataset.run = label.run;
        name.style.top = `${(middles[i] as number) - SIZE / 2}px`;
        name.style.borderColor = label.colour;
        name.style.opacity = run === null || label.run === run ? "1" : "0.4";
        return name;
      }),
    );
  }
}

/** The last number of a series among the epochs that are shown. */
function lastShown(plot: UPlot, series: number): number | null {
  const { min, max } = plot.scales.x ?? {};
  const epochs = plot.data[0];
  for (let i = epochs.length - 1; i >= 0; i--) {
    const value = plot.data[series]?.[i];
    const epoch = epochs[i] as number;
    if (value != null && epoch >= (min ?? epoch) && epoch <= (max ?? epoch)) {
      return value;
    }
  }
  return null;
}
