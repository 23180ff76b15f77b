import { useMemo, useRef } from "preact/hooks";
import type UPlot from "uplot";
import { histogramRows } from "../files/chart_rows";
import { count } from "../maps/scales";
import { useVisible } from "../page/visible";
import { correlationFrames } from "../server/arrays";
import type { Centre, CorrelatedLayer, CorrelationIndex } from "../server/format";
import { epochName } from "../state/epochs";
import { dark, epoch, index } from "../state/state";
import { valueAt } from "./curve";
import { Downloads } from "./Downloads";
import {
  countColours,
  countGradient,
  countTicks,
  greatestCount,
  histogramImage,
} from "./histogram";
import { MOST_DRAWN, Plot, pointed } from "./Plot";

const HEIGHT = 232;
const wholeRange = (): [number, number] => [-1.005, 1.005];

/** Histograms of the correlations of pairs of filters, one for each layer of the run in view. */
export function Correlations() {
  const run = index.value;
  const found = run?.correlations ?? null;
  const frames = correlationFrames.value;
  const most = useMemo(() => greatestCount(frames), [frames]);
  if (run === null) {
    return null;
  }
  return (
    <section data-testid="correlations" aria-labelledby="correlations-title">
      <h2 id="correlations-title">
        Correlations of the filters <span class="quiet name">{run.name}</span>
      </h2>
      {found === null ? (
        <p class="notice">
          This run has none. The callback <code>kr.CorrelationHistograms</code> writes them.
        </p>
      ) : (
        <>
          <CountBar most={most} centre={found.centre} />
          <div class="multiples histograms">
            {found.layers.map((layer, i) => (
              <Histogram
                key={layer.name}
                run={run.name}
                found={found}
                frames={frames}
                layer={layer}
                row={i}
                most={most}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const SUBTRACTED: Record<Centre, string> = {
  filter: "its own mean",
  mean_filter: "the mean filter",
};

function countNote(centre: Centre): string {
  return `pairs of filters in a bin of 0.01, logarithmic; each filter less ${SUBTRACTED[centre]}`;
}

function CountBar({ most, centre }: { most: number; centre: Centre }) {
  return (
    <figure class="colour-bar counts">
      <figcaption>{countNote(centre)}</figcaption>
      <div class="gradient" style={{ background: countGradient(dark.value) }} />
      <div class="ticks placed">
        {countTicks(most).map(({ count, position }) => (
          <span key={count} style={{ left: `${100 * position}%` }}>
            {count.toLocaleString("en")}
          </span>
        ))}
      </div>
    </figure>
  );
}

interface HistogramProps {
  run: string;
  found: CorrelationIndex;
  frames: (Uint32Array | null)[];
  layer: CorrelatedLayer;
  row: number;
  most: number;
}

function Histogram({ run, found, frames, layer, row, most }: HistogramProps) {
  const { epochs } = found;
  const isDark = dark.value;
  const figure = useRef<HTMLElement>(null);
  const isVisible = useVisible(figure).value;
  const isSeen = isVisible || found.layers.length <= MOST_DRAWN;
  const image = useMemo(
    () => (isSeen ? histogramImage(epochs, frames, row, most, isDark) : null),
    [epochs, frames, row, most, isDark, isSeen],
  );
  // A line without numbers: the plot has its epochs from it.
  const data = useMemo<UPlot.AlignedData>(() => [epochs, epochs.map(() => null)], [epochs]);
  const series = useMemo(() => [{}], []);
  const beneath = useMemo(
    () => (plot: UPlot) => {
      if (image === null) {
        return;
      }
      const left = plot.valToPos((epochs[0] ?? 0) - 0.5, "x", true);
      const right = plot.valToPos((epochs.at(-1) ?? 0) + 0.5, "x", true);
      const { top, height } = plot.bbox;
      plot.ctx.save();
      // Enlarged, it stays crisp; reduced, no column or row is left out.
      plot.ctx.imageSmoothingEnabled = height < image.height || right - left < image.width;
      plot.ctx.imageSmoothingQuality = "high";
      plot.ctx.drawImage(image, left, top, right - left, height);
      plot.ctx.restore();
    },
    [epochs, image],
  );
  const at = isSeen ? (pointed.value ?? epoch.value) : epoch.peek();
  const values = found.mean_absolute[layer.name] ?? [];
  const { epoch: of, value: mean } = valueAt({ run: "", epochs, values }, at);
  const drawing = { data, series, range: wholeRange, beneath, bare: true };
  return (
    <figure ref={figure} class="curves" data-layer={layer.name}>
      <figcaption>
        <span class="head">
          <span class="title" title={layer.name}>
            <b>{layer.name}</b> <span class="quiet">{count(layer.filters, "filter")}</span>
          </span>
          <Downloads
            name={`correlations of ${layer.name}`}
            file={() => ({
              chart: `correlations ${layer.name}`,
              title: `Correlations of the filters of ${layer.name}`,
              notes: [countNote(found.centre)],
              runs: [run],
              drawing,
              height: 420,
              bar: {
                colours: countColours(isDark),
                ticks: countTicks(most).map(({ count, position }) => ({
                  text: count.toLocaleString("en"),
                  position,
                })),
              },
              rows: () => histogramRows(run, found, frames, row),
            })}
          />
        </span>
        <span class="numbers" title={epochName(at)}>
          <span class="quiet">mean of |c|</span> {mean === null ? "–" : mean.toFixed(3)}
          {of !== null && of !== at && <small title={epochName(of)}> @{of}</small>}
        </span>
      </figcaption>
      {isSeen ? (
        <Plot title={`Correlations of the filters of ${layer.name}`} {...drawing} height={HEIGHT} />
      ) : (
        <div style={{ height: `${HEIGHT}px` }} />
      )}
    </figure>
  );
}
