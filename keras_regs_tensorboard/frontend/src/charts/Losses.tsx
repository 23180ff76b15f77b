import { useMemo } from "preact/hooks";
import { Switch } from "../page/Switch";
import { MOST_SMOOTHING } from "../state/address";
import { chosenIndexes, lossAxis, smoothing } from "../state/state";
import { Curves } from "./Curves";
import { lossRange, shareRange } from "./curve";
import {
  accuracyCurves,
  accuracyNames,
  lossCurves,
  lossNote,
  lossRemarks,
  lossTitle,
  penaltyCurves,
} from "./loss_curves";

const HEIGHT = 190;

/** Losses, penalties and accuracies of the chosen runs against the epoch. */
export function Losses() {
  const runs = chosenIndexes.value;
  const hasAny = runs.some(
    ({ losses, accuracies }) =>
      Object.keys(losses).length > 0 || Object.keys(accuracies).length > 0,
  );
  if (runs.length === 0) {
    return null;
  }
  return (
    <section data-testid="losses" aria-labelledby="losses-title">
      <h2 id="losses-title">
        Loss <span class="quiet">against the epoch</span>
      </h2>
      <p class="quiet rule">
        A dashed vertical line is where a run begins to overfit: the lowest running median of five
        epochs, once the loss is above it by more than 1 %, and by more than its noise explains or
        after rising ten epochs in a row.
      </p>
      {hasAny ? (
        <>
          <LossControls />
          <div class="multiples losses">
            <LossChart />
            <PenaltyChart />
            {accuracyNames(runs).map((metric) => (
              <AccuracyChart key={metric} metric={metric} />
            ))}
          </div>
        </>
      ) : (
        <p class="notice">
          No losses. The callback <code>kr.SparsityHeatmaps</code> writes them: that of its samples
          if it has their labels, and those of <code>fit</code>.
        </p>
      )}
    </section>
  );
}

function LossControls() {
  return (
    <div class="loss-controls">
      <Switch
        label="Axis"
        value={lossAxis}
        choices={[
          ["linear", "Linear", "Equal distances are equal differences"],
          ["log", "Log", "Equal distances are equal factors; for values above 0"],
        ]}
      />
      <label class="smoothing">
        <span>
          Smoothing <output>{(smoothing.value / 100).toFixed(2)}</output>
        </span>
        <input
          type="range"
          min={0}
          max={MOST_SMOOTHING}
          step={1}
          value={smoothing.value}
          title="Weight of the epochs before in a running average, as in TensorBoard"
          aria-label="Smoothing of the losses"
          aria-valuetext={(smoothing.value / 100).toFixed(2)}
          onInput={(event) => {
            smoothing.value = event.currentTarget.valueAsNumber;
          }}
        />
      </label>
    </div>
  );
}

function LossChart() {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => lossCurves(runs), [runs]);
  return curves.length === 0 ? null : (
    <Curves
      title={lossTitle(runs)}
      chart="losses"
      note={lossNote(runs)}
      remarks={lossRemarks(runs)}
      curves={curves}
      height={HEIGHT}
      range={lossRange}
      isLog={lossAxis.value === "log"}
      smoothing={smoothing.value}
      isNamed
      hooks={{ "data-testid": "loss-chart", "data-chart": "losses" }}
    />
  );
}

function PenaltyChart() {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => penaltyCurves(runs), [runs]);
  return curves.length === 0 ? null : (
    <Curves
      title="Penalties"
      chart="penalties"
      note="their sum after each epoch"
      curves={curves}
      height={HEIGHT}
      range={lossRange}
      isLog={lossAxis.value === "log"}
      smoothing={smoothing.value}
      isNamed
      hooks={{ "data-testid": "loss-chart", "data-chart": "penalties" }}
    />
  );
}

function AccuracyChart({ metric }: { metric: string }) {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => accuracyCurves(runs, metric), [runs, metric]);
  return (
    <Curves
      title={metric}
      chart={metric}
      curves={curves}
      height={HEIGHT}
      range={shareRange}
      smoothing={smoothing.value}
      isNamed
      hooks={{ "data-testid": "loss-chart", "data-chart": metric }}
    />
  );
}
