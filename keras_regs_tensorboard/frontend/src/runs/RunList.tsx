import { useSignal } from "@preact/signals";
import { filterOf } from "../layers/matching";
import { FilterError, FilterField } from "../page/Filter";
import type { RunSummary } from "../server/format";
import { chosen, inView, missingRun, picked, runs } from "../state/state";
import { byName } from "./names";
import { RunName } from "./RunName";
import { runFolder } from "./run_names";
import { Swatch } from "./Swatch";

/** With more runs than this, a field narrows the list. */
const MANY = 10;

function choose(name: string, isChosen: boolean): void {
  const others = chosen.value.filter((other) => other !== name);
  picked.value = isChosen ? [...others, name] : others;
}

/** Chooses or takes out all of them; the others stay as they are. */
function chooseAll(names: string[], areChosen: boolean): void {
  const others = chosen.value.filter((other) => !names.includes(other));
  picked.value = areChosen ? [...others, ...names] : others;
}

function show(name: string): void {
  missingRun.value = null;
  inView.value = name;
}

export function RunList() {
  const filter = useSignal("");
  const all = runs.value ?? [];
  const { matches, error } = filterOf(filter.value);
  const matching = all.filter(({ name }) => matches(name)).sort((a, b) => byName(a.name, b.name));
  const names = matching.map(({ name }) => name);
  return (
    <section class="panel" aria-labelledby="runs-title">
      <h2 id="runs-title">Runs</h2>
      {all.length > MANY && <FilterField text={filter} what="runs" />}
      <FilterError error={error} />
      <div class="run-heads">
        <span aria-hidden="true">in plots</span>
        {all.length > 1 && (
          <span class="choices">
            <button
              type="button"
              class="link"
              aria-label="All runs in the list: show in the plots"
              title="Show all runs in the list in the plots"
              onClick={() => chooseAll(names, true)}
            >
              all
            </button>{" "}
            <button
              type="button"
              class="link"
              aria-label="None of the runs in the list: show in the plots"
              title="Take all runs in the list out of the plots"
              onClick={() => chooseAll(names, false)}
            >
              none
            </button>
          </span>
        )}
        <span aria-hidden="true">maps</span>
      </div>
      {runFolder.value !== "" && (
        <p class="quiet folder" title="All names begin with this folder">
          {runFolder.value}
        </p>
      )}
      {matching.length === 0 && <p class="notice">No run has such a name.</p>}
      <ul class="runs" data-testid="run-list">
        {matching.map((run) => (
          <Run key={run.name} run={run} />
        ))}
      </ul>
    </section>
  );
}

function Run({ run: { name, last_epoch } }: { run: RunSummary }) {
  const isInView = inView.value === name;
  return (
    <li class={isInView ? "run in-view" : "run"}>
      <label title={name}>
        <input
          type="checkbox"
          checked={chosen.value.includes(name)}
          aria-label={`${name}: show in the plots`}
          onChange={(event) => choose(name, event.currentTarget.checked)}
        />
        <Swatch run={name} />
        <RunName run={name} />
        <span class="quiet count" title="Last epoch">
          {last_epoch === null || last_epoch < 0 ? "–" : last_epoch}
        </span>
      </label>
      <input
        type="radio"
        name="in-view"
        checked={isInView}
        title="Show its heatmaps"
        aria-label={`${name}: show its heatmaps`}
        onChange={() => show(name)}
      />
    </li>
  );
}
