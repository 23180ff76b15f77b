import { Correlations } from "../charts/Correlations";
import { EntropyCharts } from "../charts/EntropyCharts";
import { Losses } from "../charts/Losses";
import { Overview } from "../charts/Overview";
import { Strengths } from "../charts/Strengths";
import { Grid } from "../maps/Grid";
import { Shares } from "../maps/Shares";
import { Tooltip } from "../maps/Tooltip";
import { Findings } from "../runs/Findings";
import { Problems } from "../runs/Problems";
import { isPainted } from "../state/measure";
import { arrayTrouble, index, listTrouble, runs } from "../state/state";
import { Empty } from "./Empty";
import { Sidebar } from "./Sidebar";
import { Timeline } from "./Timeline";

export function App({ onRetry }: { onRetry: () => void }) {
  return (
    <>
      <Trouble onRetry={onRetry} />
      <Page />
    </>
  );
}

function Page() {
  if (runs.value === null) {
    return (
      <main>
        <p class="waiting">Reading the runs …</p>
      </main>
    );
  }
  if (runs.value.length === 0) {
    return (
      <main class="alone">
        <Problems />
        <Empty />
      </main>
    );
  }
  return (
    <div class="page">
      <Sidebar />
      <main class="main">
        <h1 class="unseen">Sparsity</h1>
        <Timeline />
        {index.value === null ? <p class="waiting">Reading the run …</p> : <Sections />}
      </main>
      <Shares />
      <Tooltip />
    </div>
  );
}

/** With more columns of heatmaps than this, the charts are below them in a wide window, too. */
const MOST_BESIDE = 10;

/** The heatmaps come first: they should not wait for the charts. */
function Sections() {
  const images = index.value?.images ?? 0;
  return (
    <div class="sections">
      <Problems />
      <Findings />
      <Overview />
      <div class={images > MOST_BESIDE ? "overview" : "overview beside"}>
        <Grid />
        {isPainted.value && (
          <div class="courses">
            <Losses />
            <EntropyCharts />
          </div>
        )}
      </div>
      {isPainted.value && (
        <>
          <Correlations />
          <Strengths />
        </>
      )}
    </div>
  );
}

function Trouble({ onRetry }: { onRetry: () => void }) {
  const message = listTrouble.value ?? arrayTrouble.value;
  return message === null ? null : (
    <div class="trouble" role="status">
      <span>{message} Trying again every few seconds.</span>
      <button type="button" onClick={onRetry}>
        Try now
      </button>
    </div>
  );
}
