import { useSignal } from "@preact/signals";
import type { RunSummary } from "../format";
import { chosen, inView, missingRun, picked, runs } from "../state";
import { Swatch } from "./Swatch";

/** With more runs than this, a field narrows the list. */
const MANY = 10;

function choose(name: string, isChosen: boolean): void {
  const others = chosen.value.filter((other) => other !== name);
  picked.value = isChosen ? [...others, name] : others;
}

function show(name: string): void {
  missingRun.value = null;
  inView.value = name;
}

export function RunList() {
  const filter = useSignal("");
  const all = runs.value ?? [];
  const matching = all.filter(({ name }) =>
    name.toLowerCase().includes(filter.value.toLowerCase()),
  );
  return (
    <section class="panel" aria-labelledby="runs-title">
      <h2 id="runs-title">Runs</h2>
      {all.length > MANY && (
        <input
          type="search"
          placeholder="Filter"
          aria-label="Filter the runs by name"
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
      )}
      <div class="run-heads" aria-hidden="true">
        <span>in plots</span>
        <span>maps</span>
      </div>
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
        <span class="name">{name}</span>
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
