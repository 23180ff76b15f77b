import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type UPlot from "uplot";
import type { ChartFile } from "../chart_file";
import { entropyRows } from "../chart_rows";
import { COLOUR_MAP } from "../colours";
import { type Curve, curvesOf, lossRange, valueAt } from "../curves";
import { epochName } from "../epochs";
import type { RunIndex, TellingLoss } from "../format";
import { isPainted } from "../measure";
import { epoch, glanced, glancedIndexes, inView } from "../state";
import { stripHeight, stripImage } from "../strip";
import { strokeOf } from "../strokes";
import { Curves } from "./Curves";
import { Downloads } from "./Downloads";
import { Plot, pointed } from "./Plot";
import { type Drawing, drawMoment } from "./plot_options";
import { Swatch } from "./Swatch";

/** The same for all plots, so that their epochs are one below the other. */
const NAMELESS = { width: 48, isEmpty: true };
const NAMED = { width: 48, isEmpty: false };
const LOSS_HEIGHT = 92;
/** Of the names of the epochs, and what is above a plot. */
const AXIS = 30;
const wholeRange = (): [number, number] => [0, 1];

/** Which layer, and when: a strip for each run, and the losses below. */
export function Overview() {
  // One that has correlations alone has no layers to show.
  const runs = glancedIndexes.value.filter(({ layers }) => layers.length > 0);
  const height = stripHeight(glanced.value.length);
  if (glanced.value.length === 0) {
    return null;
  }
  return (
    <section class="glance" data-testid="overview" aria-labelledby="glance-title">
      <h2 id="glance-title">
        Overview{" "}
        <span class="quiet">
          mean entropy of each layer, the first one at the top, against the epoch; a click goes
          there
        </span>
      </h2>
      {/* It has its height before its content, so that nothing moves when that comes. */}
      <div
        style={{ minHeight: `${glanced.value.length * (height + AXIS + 19) + LOSS_HEIGHT + 38}px` }}
      >
        {isPainted.value && (
          <>
            {runs.map((run) => (
              <Strip key={run.name} run={run} height={height} />
            ))}
            <TellingLosses />
          </>
        )}
      </div>
    </section>
  );
}

function Strip({ run, height }: { run: RunIndex; height: number }) {
  const row = useSignal<number | null>(null);
  const { epochs, layers, overfitting, name } = run;
  const image = useMemo(() => stripImage(run), [run]);
  // A line without numbers: the plot has its epochs from it.
  const data = useMemo<UPlot.AlignedData>(() => [epochs, epochs.map(() => null)], [epochs]);
  const series = useMemo(() => [{}], []);
  const beneath = useMemo(
    () => (plot: UPlot) => {
      const left = plot.valToPos((epochs[0] ?? 0) - 0.5, "x", true);
      const right = plot.valToPos((epochs.at(-1) ?? 0) + 0.5, "x", true);
      plot.ctx.save();
      plot.ctx.imageSmoothingEnabled = false;
      plot.ctx.drawImage(image, left, plot.bbox.top, right - left, plot.bbox.height);
      plot.ctx.restore();
      if (overfitting !== null) drawMoment(plot, overfitting.epoch, strokeOf(name).colour);
    },
    [epochs, image, overfitting, name],
  );
  const handlers = useMemo(() => {
    const rowAt = (down: number) => Math.min(layers.length - 1, Math.floor(down * layers.length));
    return {
      onPoint: (down: number | null) => {
        row.value = down === null ? null : rowAt(down);
      },
      onPick: (down: number) => showLayer(run, rowAt(down)),
    };
  }, [run, layers, row]);
  const drawing = { data, series, range: wholeRange, beneath, bare: true };
  return (
    <figure class="curves" data-testid="strip" data-run={name}>
      <figcaption class="line">
        <span>
          <Swatch run={name} /> <b>{name}</b>
        </span>
        <Reading run={run} row={row.value} />
        <Downloads name={`overview of ${name}`} file={() => stripFile(run, drawing)} />
      </figcaption>
      <Plot
        title={`Mean entropy of the layers of ${name}`}
        {...drawing}
        height={height + AXIS}
        axis={NAMELESS}
        {...handlers}
      />
    </figure>
  );
}

/** A strip as a file, with the names of its layers. */
function stripFile(run: RunIndex, drawing: Drawing): ChartFile {
  return {
    chart: "overview",
    title: "Mean entropy of each layer",
    notes: ["as a share of its maximum, ln D"],
    runs: [run.name],
    drawing: { ...drawing, rows: run.layers.map(({ name }) => name) },
    height: Math.max(200, 16 * run.layers.length + AXIS),
    bar: {
      colours: COLOUR_MAP.map((c) => `rgb(${c.join(" ")})`),
      ticks: [0, 0.5, 1].map((position) => ({ text: `${100 * position} %`, position })),
    },
    rows: () => entropyRows(run),
  };
}

/** What is under the pointer; else the layer with the greatest fall. */
function Reading({ run, row }: { run: RunIndex; row: number | null }) {
  const at = pointed.value ?? epoch.value;
  const layer = row === null ? undefined : run.layers[row];
  const fall = run.falls[0];
  if (layer === undefined) {
    return fall === undefined || fall.share === 0 ? null : (
      <span class="quiet">
        greatest fall: {fall.layer}, {Math.round(100 * fall.share)} %
      </span>
    );
  }
  const values = run.entropies[layer.name] ?? [];
  const { epoch: of, value } = valueAt({ run: run.name, epochs: run.epochs, values }, at);
  return (
    <span class="quiet">
      {layer.name}, {epochName(of ?? at)}:{" "}
      {value === null ? "not a number" : `${value.toFixed(2)} of ${layer.greatest.toFixed(2)} nats`}
    </span>
  );
}

/** Shows the maps of a layer. The plot itself has gone to the epoch. */
function showLayer(run: RunIndex, row: number): void {
  inView.value = run.name;
  // The maps of another run are there only after the next frame.
  requestAnimationFrame(() => {
    const maps = document.querySelector(`canvas[data-row="${row}"]`);
    maps?.closest("tr")?.scrollIntoView({ block: "center" });
  });
}

const TITLES: Record<TellingLoss, string> = { probe: "Probe loss", validation: "Validation loss" };

/** The loss that tells of overfitting, of each run, below the strips. */
function TellingLosses() {
  const runs = glancedIndexes.value;
  const name: TellingLoss = runs.some(({ losses }) => losses.probe) ? "probe" : "validation";
  const curves = useMemo<Curve[]>(
    () =>
      curvesOf(
        runs,
        ({ losses }) =>
          (name === "validation" ? losses.validation_without_penalties : undefined) ?? losses[name],
        `${name} loss`,
      ),
    [runs, name],
  );
  return curves.length === 0 ? null : (
    <Curves
      title={TITLES[name]}
      chart={`${name} loss`}
      curves={curves}
      height={LOSS_HEIGHT}
      range={lossRange}
      axis={NAMED}
    />
  );
}
