import { useMemo } from "preact/hooks";
import type UPlot from "uplot";
import { MOST_OPEN } from "../layers/arranging";
import { areManyLayers, openLayers, sections } from "../layers/layer_rows";
import { count } from "../maps/scales";
import type { Layer, RunIndex } from "../server/format";
import { chosenIndexes, index } from "../state/state";
import { Curves } from "./Curves";
import { curvesOf } from "./curve";
import { MOST_DRAWN } from "./Plot";
import { drawLimit } from "./plot_options";

/**
 * The layers that have a chart: those of the run in view whose rows are open, and below them those that
 * only another run has.
 */
function shownLayers(runs: RunIndex[]): Layer[] {
  const own = sections.value.flatMap(({ rows }) => rows.map(({ layer }) => layer));
  const known = new Set(index.value?.layers.map(({ name }) => name));
  const others = new Map<string, Layer>();
  for (const layer of runs.flatMap(({ layers }) => layers)) {
    if (!known.has(layer.name) && !others.has(layer.name)) others.set(layer.name, layer);
  }
  const open = own.filter(({ name }) => openLayers.value.has(name));
  return others.size > MOST_OPEN ? open : [...open, ...others.values()];
}

/** The mean entropy of layers against the epoch, one chart a layer. */
export function EntropyCharts() {
  const runs = chosenIndexes.value;
  const layers = shownLayers(runs);
  if (runs.length === 0) {
    return <p class="notice">Choose a run on the left to plot its entropies.</p>;
  }
  return (
    <section aria-labelledby="entropies-title">
      <h2 id="entropies-title">
        Mean entropy of each layer <span class="quiet">nats, against the epoch</span>
        {areManyLayers.value && (
          <span class="quiet">
            of the open rows: {layers.length} of {count(index.value?.layers.length ?? 0, "layer")}
          </span>
        )}
      </h2>
      <div class="multiples">
        {layers.map((layer) => (
          <LayerChart key={layer.name} layer={layer} isOneOfMany={layers.length > MOST_DRAWN} />
        ))}
      </div>
    </section>
  );
}

/** How many channels the runs have in a layer, from few to many: there may be other networks. */
function channelsOf(name: string): number[] {
  const found = chosenIndexes.value.flatMap(({ layers }) =>
    layers.filter((layer) => layer.name === name).map(({ channels }) => channels),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

interface LayerChartProps {
  layer: Layer;
  isOneOfMany: boolean;
}

function LayerChart({ layer: { name, channels: own }, isOneOfMany }: LayerChartProps) {
  const runs = chosenIndexes.value;
  const channels = useMemo(() => {
    const found = channelsOf(name);
    return found.length === 0 ? [own] : found;
  }, [runs, name, own]);
  const greatest = Math.log(channels.at(-1) as number);
  const curves = useMemo(
    () => curvesOf(runs, (run) => run.entropies[name], "mean entropy", name),
    [runs, name],
  );
  // From 0, so that a fall looks as large as it is.
  const range = useMemo(() => (): [number, number] => [0, (greatest || 1) * 1.15], [greatest]);
  const beneath = useMemo(
    () => (plot: UPlot) => {
      for (const each of channels) drawLimit(plot, Math.log(each), `ln ${each}`);
    },
    [channels],
  );
  return (
    <Curves
      title={name}
      chart={`entropy ${name}`}
      unit="nats"
      curves={curves}
      range={range}
      beneath={beneath}
      isOneOfMany={isOneOfMany}
      hooks={{ "data-testid": "entropy-chart", "data-layer": name }}
    />
  );
}
