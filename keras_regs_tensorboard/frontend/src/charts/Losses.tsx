import { useMemo } from "preact/hooks";
import { PercentSlider } from "../page/PercentSlider";
import { Switch } from "../page/Switch";
import { MOST_SMOOTHING } from "../state/address";
import { chosenIndexes, lossAxis, smoothing } from "../state/state";
import { Curves, type CurvesProps } from "./Curves";
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
      <PercentSlider
        label="Smoothing"
        value={smoothing}
        max={MOST_SMOOTHING}
        step={1}
        text={(smoothing.value / 100).toFixed(2)}
        name="Smoothing of the losses"
        title="Weight of the epochs before in a running average, as in TensorBoard"
      />
    </div>
  );
}

function LossChart() {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => lossCurves(runs), [runs]);
  return curves.length === 0 ? null : (
    <Chart
      title={lossTitle(runs)}
      chart="losses"
      note={lossNote(runs)}
      remarks={lossRemarks(runs)}
      curves={curves}
      range={lossRange}
      isLog={lossAxis.value === "log"}
    />
  );
}

function PenaltyChart() {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => penaltyCurves(runs), [runs]);
  return curves.length === 0 ? null : (
    <Chart
      title="Penalties"
      chart="penalties"
      note="their sum after each epoch"
      curves={curves}
      range={lossRange}
      isLog={lossAxis.value === "log"}
    />
  );
}

function AccuracyChart({ metric }: { metric: string }) {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => accuracyCurves(runs, metric), [runs, metric]);
  return <Chart title={metric} chart={metric} curves={curves} range={shareRange} />;
}

function Chart(props: CurvesProps) {
  return (
    <Curves
      {...props}
      height={HEIGHT}
      smoothing={smoothing.value}
      isNamed
      hooks={{ "data-testid": "loss-chart", "data-chart": props.chart }}
    />
  );
}
