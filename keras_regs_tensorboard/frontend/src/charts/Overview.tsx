import { signal, useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type UPlot from "uplot";
import type { ChartFile } from "../files/chart_file";
import { entropyRows } from "../files/chart_rows";
import { showLayer } from "../layers/layer_rows";
import { COLOUR_MAP, GRADIENT } from "../maps/colours";
import { isWide } from "../page/wide";
import { RunName } from "../runs/RunName";
import { shortName } from "../runs/run_names";
import { Swatch } from "../runs/Swatch";
import { strokeOf } from "../runs/strokes";
import type { RunIndex, TellingLoss } from "../server/format";
import { epochName } from "../state/epochs";
import { isPainted } from "../state/measure";
import {
  runs as allRuns,
  areMany,
  chosen,
  epoch,
  glanced,
  glancedIndexes,
  index,
  inView,
  showsAll,
} from "../state/state";
import { Curves } from "./Curves";
import { type Curve, curvesOf, lossRange, valueAt } from "./curve";
import { Downloads } from "./Downloads";
import { Plot, pointed } from "./Plot";
import { type Drawing, drawMoment } from "./plot_options";
import { namesWidth, paintStrip, type StripSize, stripSize } from "./strip";

const LOSS_HEIGHT = 92;
/** Above a plot, and the names of the epochs below it. */
const GAP = 8;
const AXIS = 22;
/** A line of text. */
const CAPTION = 19;
/** The width of the piece of a line beside a name. */
const KEY = 26;
/** The width of the names of numbers. */
const NUMBERS = 48;
const wholeRange = (): [number, number] => [0, 1];

/** Which layer, and when: a strip for each run, and the losses below. */
export function Overview() {
  // One that has correlations alone has no layers to show.
  const runs = glancedIndexes.value.filter(({ layers }) => layers.length > 0);
  const names = [...runs, ...(index.value === null ? [] : [index.value])].map(({ layers }) =>
    layers.map(({ name }) => name),
  );
  // From the list, so that no strip becomes higher when another run comes.
  const listed = (allRuns.value ?? []).filter(({ layers }) => layers > 0);
  const expected = listed.filter(({ name }) => glanced.value.includes(name));
  const inMaps = listed.filter(({ name }) => name === inView.value);
  const most = Math.max(0, ...[...expected, ...inMaps].map(({ layers }) => layers));
  const { length } = glanced.value;
  const size = stripSize(length, most, isWide.value);
  const isDense = areMany.value && showsAll.value;
  const width = isDense
    ? namesWidth(glanced.value.map(shortName)) + KEY
    : size.isNamed
      ? namesWidth(names.flat())
      : NUMBERS;
  const each = isDense ? size.height + GAP : size.height + GAP + AXIS + CAPTION;
  // What has not come has a strip and a loss, as far as can be known.
  const waiting = length - glancedIndexes.value.length;
  const hasLoss = waiting > 0 || hasTellingLoss(glancedIndexes.value);
  const strips = (runs.length + waiting) * each + (isDense ? CAPTION : 0);
  if (length === 0) {
    return null;
  }
  return (
    <section
      class="glance"
      data-testid="overview"
      aria-labelledby="glance-title"
      style={{ "--axis": `${width}px` }}
    >
      <h2 id="glance-title">
        Overview{" "}
        <span class="quiet">
          mean entropy of each layer, the first one at the top, against the epoch; a click goes
          there
        </span>
        <Key runs={runs} />
        {areMany.value && <AllStrips />}
      </h2>
      {/* It has its height before its content, so that nothing moves when that comes. */}
      <div style={{ minHeight: `${strips + (hasLoss ? LOSS_HEIGHT + 2 * CAPTION : 0)}px` }}>
        {isPainted.value && (
          <>
            {isDense && <PointedReading runs={runs} />}
            {runs.map((run) => (
              <Strip key={run.name} run={run} {...size} width={width} isDense={isDense} />
            ))}
            {/* Below the last strip, which may have yet to come. */}
            {runs.length >= expected.length && <TellingLosses width={width} />}
          </>
        )}
      </div>
    </section>
  );
}

/** What the colours of all strips are, whatever those of the maps, and what a dashed line is. */
function Key({ runs }: { runs: RunIndex[] }) {
  return (
    <span class="quiet key">
      <span title="Of each layer, also if the maps have another scale">
        0 <i class="gradient" style={{ background: GRADIENT }} /> ln D
      </span>
      {runs.some(({ entropies }) => Object.values(entropies).some((e) => e.includes(null))) && (
        <span>
          <i class="no-value" /> not a number
        </span>
      )}
      {runs.some(({ overfitting }) => overfitting !== null) && (
        <span>
          <i class="dashes" /> overfitting begins
        </span>
      )}
    </span>
  );
}

function AllStrips() {
  return (
    <button
      type="button"
      class="link"
      data-testid="all-strips"
      aria-expanded={showsAll.value}
      onClick={() => {
        showsAll.value = !showsAll.value;
      }}
    >
      {showsAll.value ? "Only the run in the maps" : `All ${chosen.value.length} runs`}
    </button>
  );
}

/** The same for all plots, so that their epochs are one below the other. */
function useAxis(width: number, isEmpty: boolean, hasEpochs = true) {
  return useMemo(() => ({ width, isEmpty, hasEpochs }), [width, isEmpty, hasEpochs]);
}

/** The layer under the pointer. */
const pointedLayer = signal<{ run: string; row: number } | null>(null);

/** What is under the pointer, above strips that have no room for it. */
function PointedReading({ runs }: { runs: RunIndex[] }) {
  const at = pointedLayer.value;
  const run = runs.find(({ name }) => name === at?.run);
  return (
    <p class="reading" style={{ height: `${CAPTION}px` }}>
      {run !== undefined && (
        <>
          <RunName run={run.name} /> <Reading run={run} row={at?.row ?? null} />
        </>
      )}
    </p>
  );
}

interface StripProps extends StripSize {
  run: RunIndex;
  width: number;
  /** With its name beside it, and without the names of the epochs. */
  isDense: boolean;
}

function Strip({ run, height, isNamed, width, isDense }: StripProps) {
  const row = useComputed(() =>
    pointedLayer.value?.run === run.name ? pointedLayer.value.row : null,
  );
  const { epochs, layers, overfitting, name } = run;
  const image = useMemo(() => {
    const canvas = document.createElement("canvas");
    paintStrip(canvas, run, layers);
    return canvas;
  }, [run, layers]);
  // A line without numbers: the plot has its epochs from it.
  const data = useMemo<UPlot.AlignedData>(() => [epochs, epochs.map(() => null)], [epochs]);
  const series = useMemo(() => [{}], []);
  const beneath = useMemo(
    () => (plot: UPlot) => {
      const left = plot.valToPos((epochs[0] ?? 0) - 0.5, "x", true);
      const right = plot.valToPos((epochs.at(-1) ?? 0) + 0.5, "x", true);
      const { top, height } = plot.bbox;
      plot.ctx.save();
      // Enlarged, it stays crisp; reduced, no layer or epoch is left out.
      plot.ctx.imageSmoothingEnabled = height < image.height || right - left < image.width;
      plot.ctx.imageSmoothingQuality = "high";
      plot.ctx.drawImage(image, left, top, right - left, height);
      plot.ctx.restore();
      if (overfitting !== null) drawMoment(plot, overfitting.epoch, strokeOf(name).colour, 1, true);
    },
    [epochs, image, overfitting, name],
  );
  const handlers = useMemo(() => {
    const rowAt = (down: number) => Math.min(layers.length - 1, Math.floor(down * layers.length));
    return {
      onPoint: (down: number | null) => {
        pointedLayer.value = down === null ? null : { run: run.name, row: rowAt(down) };
      },
      onPick: (down: number) => showLayer(run.name, layers[rowAt(down)]?.name ?? ""),
    };
  }, [run, layers]);
  const drawing = { data, series, range: wholeRange, beneath, bare: true };
  return (
    <figure class={isDense ? "curves dense" : "curves"} data-testid="strip" data-run={name}>
      <figcaption class="line">
        <span>
          <Swatch run={name} />{" "}
          <b>
            <RunName run={name} />
          </b>
        </span>
        {!isDense && (
          <>
            <Reading run={run} row={row.value} />
            <Downloads name={`overview of ${name}`} file={() => stripFile(run, drawing)} />
          </>
        )}
      </figcaption>
      <div class="strip">
        {isNamed && !isDense && <LayerNames run={run} height={height} pointed={row.value} />}
        <Plot
          title={`Mean entropy of the layers of ${name}`}
          {...drawing}
          height={height + GAP + (isDense ? 0 : AXIS)}
          axis={useAxis(width, true, !isDense)}
          {...handlers}
        />
      </div>
    </figure>
  );
}

interface LayerNamesProps {
  run: RunIndex;
  height: number;
  pointed: number | null;
}

/** For the pointer alone: for the keyboard, the rows of the heatmaps have the same buttons. */
function LayerNames({ run, height, pointed: row }: LayerNamesProps) {
  return (
    <div class="layer-names" aria-hidden="true" style={{ height: `${height}px` }}>
      {run.layers.map(({ name }, i) => (
        <button
          key={name}
          type="button"
          tabIndex={-1}
          class={i === row ? "pointed" : undefined}
          title={name}
          onClick={() => showLayer(run.name, name)}
        >
          {name}
        </button>
      ))}
    </div>
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

const TITLES: Record<TellingLoss, string> = { probe: "Probe loss", validation: "Validation loss" };

const PROBE = "of the callback’s samples";

function hasTellingLoss(runs: RunIndex[]): boolean {
  return runs.some(({ losses }) => losses.probe ?? losses.validation);
}

/** The loss that tells of overfitting, of each run, below the strips. */
function TellingLosses({ width }: { width: number }) {
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
  const axis = useAxis(width, false);
  return curves.length === 0 ? null : (
    <Curves
      title={TITLES[name]}
      note={name === "probe" ? PROBE : undefined}
      chart={`${name} loss`}
      curves={curves}
      height={LOSS_HEIGHT}
      range={lossRange}
      axis={axis}
    />
  );
}
