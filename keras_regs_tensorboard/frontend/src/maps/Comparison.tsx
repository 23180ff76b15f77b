import { Switch } from "../page/Switch";
import { comparison, epochs, index, inView, other, runs } from "../state/state";

function compareWith(run: string): void {
  // With itself, the same epoch would be the same picture.
  const first = run === inView.value ? (index.value?.epochs[0] ?? -1) : null;
  other.value = run === "" ? null : { run, epoch: first };
}

/** What the run in view is compared with. */
export function Comparison() {
  const chosen = other.value;
  const first = epochs.value[0] ?? -1;
  const last = epochs.value.at(-1) ?? -1;
  return (
    <section class="panel compare" aria-labelledby="compare-title">
      <h2 id="compare-title">Compare</h2>
      <label>
        <span>Run B (A is the run in the maps)</span>
        <select
          data-testid="compare-run"
          value={chosen?.run ?? ""}
          onChange={(event) => compareWith(event.currentTarget.value)}
        >
          <option value="">nothing</option>
          {(runs.value ?? [])
            .filter(({ has_maps }) => has_maps)
            .map(({ name }) => (
              <option key={name} value={name}>
                {name === inView.value ? `${name} (another epoch)` : name}
              </option>
            ))}
        </select>
      </label>
      {chosen !== null && (
        <>
          <label>
            <span>Epoch of B (−1: before training)</span>
            <input
              type="number"
              data-testid="compare-epoch"
              placeholder="the same as A"
              title="Empty: the epoch of A"
              min={first}
              max={last}
              value={chosen.epoch ?? ""}
              onChange={(event) => {
                const epoch = event.currentTarget.valueAsNumber;
                other.value = { run: chosen.run, epoch: Number.isNaN(epoch) ? null : epoch };
              }}
            />
          </label>
          <Switch
            label="Show"
            value={comparison}
            choices={[
              ["both", "A above B", "Both at the same scale, A above B"],
              ["difference", "B − A", "By how much the values of B are above those of A"],
            ]}
          />
        </>
      )}
    </section>
  );
}
