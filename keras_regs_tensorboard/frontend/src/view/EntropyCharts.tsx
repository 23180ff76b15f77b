import { useMemo } from "preact/hooks";
import type UPlot from "uplot";
import { curvesOf } from "../curves";
import type { Layer } from "../format";
import { chosenIndexes, index } from "../state";
import { Curves } from "./Curves";
import { drawLimit } from "./plot_options";

/** The mean entropy of each layer against the epoch, one chart a layer. */
export function EntropyCharts() {
  const runs = chosenIndexes.value;
  // A layer that only another run has is shown below those of the run in view.
  const layers = new Map<string, Layer>();
  for (const run of index.value === null ? runs : [index.value, ...runs]) {
    for (const layer of run.layers) {
      if (!layers.has(layer.name)) layers.set(layer.name, layer);
    }
  }
  if (runs.length === 0) {
    return <p class="notice">Choose a run on the left to plot its entropies.</p>;
  }
  return (
    <section aria-labelledby="entropies-title">
      <h2 id="entropies-title">
        Mean entropy of each layer <span class="quiet">nats, against the epoch</span>
      </h2>
      <div class="multiples">
        {[...layers.values()].map((layer) => (
          <LayerChart key={layer.name} layer={layer} />
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

function LayerChart({ layer: { name, channels: own } }: { layer: Layer }) {
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
      hooks={{ "data-testid": "entropy-chart", "data-layer": name }}
    />
  );
}
