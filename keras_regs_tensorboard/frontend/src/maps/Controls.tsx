import { saveCsv, savePng } from "../files/export";
import { openRows } from "../layers/layer_rows";
import { PercentSlider } from "../page/PercentSlider";
import { Switch } from "../page/Switch";
import { content, index, opacity, scale, unit } from "../state/state";
import { ColourBar } from "./ColourBar";
import { Comparison } from "./Comparison";

/** How the heatmaps are drawn, and what can be taken away. */
export function Controls() {
  // Before the run has come, as for most runs, so that nothing moves when it comes.
  const hasPictures = index.value === null || index.value.picture?.shape != null;
  return (
    <>
      <section class="panel" aria-labelledby="display-title">
        <h2 id="display-title">Heatmaps</h2>
        <Switch
          label="Value"
          value={unit}
          choices={[
            ["entropy", "Entropy", "In nats: 0, one channel alone, to ln of the channels"],
            ["perplexity", "Perplexity", "exp of the entropy: how many channels answer"],
          ]}
        />
        <Switch
          label="Maps show"
          value={content}
          choices={[
            ["values", "Values", "The values at the epoch in view"],
            ["change", "Change", "By how much the values have changed since before training"],
          ]}
        />
        <Switch
          label="Scale"
          value={scale}
          choices={[
            ["layer", "Each layer", "From 0 to the most that each layer can have"],
            ["shared", "Shared", "From 0 to the most that any layer can have"],
            [
              "fit",
              "Fit",
              "The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours",
            ],
          ]}
        />
        <ColourBar />
        {hasPictures && (
          <PercentSlider
            label="Map over image"
            value={opacity}
            max={100}
            step={5}
            text={`${opacity.value} %`}
            name="Opacity of the maps over the images"
            disabled={index.value === null}
          />
        )}
      </section>
      <Comparison />
      <section class="panel" aria-labelledby="download-title">
        <h2 id="download-title">Download</h2>
        <div class="buttons">
          <button
            type="button"
            data-testid="download-png"
            title="The rows that are open"
            disabled={index.value !== null && openRows.value.length === 0}
            onClick={savePng}
          >
            Heatmaps, PNG
          </button>
          <button
            type="button"
            data-testid="download-csv"
            title="All layers of the runs in the plots"
            onClick={saveCsv}
          >
            Numbers, CSV
          </button>
        </div>
      </section>
      <section class="panel keys quiet" aria-label="Keys">
        <p>
          <kbd>←</kbd> <kbd>→</kbd> epoch, with <kbd>Shift</kbd> ten
        </p>
        <p>
          <kbd>Home</kbd> <kbd>End</kbd> first, last
        </p>
        <p>
          <kbd>Space</kbd> play
        </p>
        <p>
          <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd> fewer, more, all epochs
        </p>
      </section>
    </>
  );
}
