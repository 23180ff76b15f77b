import { AllEpochs } from "../charts/AllEpochs";
import { strokeOf } from "../runs/strokes";
import { epochName } from "../state/epochs";
import { goTo, stepBy, togglePlay, visit } from "../state/play";
import { chosenIndexes, epoch, epochs, index, playing, shownEpoch } from "../state/state";
import { DrawerButton } from "./Sidebar";

/** The epoch in view: its slider, field and film. */
export function Timeline() {
  const first = epochs.value[0] ?? -1;
  const last = epochs.value.at(-1) ?? -1;
  // Before the run has come, it is not known which of its epochs this is.
  const waiting = index.value === null;
  const name = waiting ? "" : epochName(epoch.value);
  const share = last > first ? (epoch.value - first) / (last - first) : 0;
  return (
    <header class="timeline">
      <DrawerButton />
      <button
        type="button"
        class="play"
        aria-label={playing.value ? "Pause" : "Play"}
        title={playing.value ? "Pause (space)" : "Play (space)"}
        onClick={togglePlay}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing.value ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4.5 2.5v11l9-5.5z"} />
        </svg>
      </button>
      <Step label="One epoch back" path="M10.5 3 5 8l5.5 5z" steps={-1} />
      <Step label="One epoch forward" path="M5.5 3 11 8l-5.5 5z" steps={1} />
      <div class="track">
        <Moments first={first} last={last} />
        <input
          type="range"
          data-testid="epoch-slider"
          data-epoch-keys=""
          aria-label="Epoch"
          aria-valuetext={name}
          disabled={waiting}
          min={first}
          max={last}
          step={1}
          value={epoch.value}
          style={{ "--share": share }}
          onInput={(event) => visit(event.currentTarget.valueAsNumber)}
        />
      </div>
      <input
        type="number"
        data-testid="epoch-field"
        aria-label="Number of the epoch; -1 is before training"
        disabled={waiting}
        min={first}
        max={last}
        value={epoch.value}
        onChange={(event) => {
          visit(event.currentTarget.valueAsNumber);
          // What was out of range, or no number, makes way for the epoch in view.
          event.currentTarget.value = String(epoch.value);
        }}
      />
      <AllEpochs />
      <p class="where">
        <output data-testid="epoch-label">{name}</output>
        <span class="quiet">{!waiting && <Note last={last} />}</span>
      </p>
    </header>
  );
}

function Step({ label, path, steps }: { label: string; path: string; steps: number }) {
  return (
    <button
      type="button"
      class="step"
      aria-label={label}
      title={label}
      onClick={() => stepBy(steps)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Where the chosen runs began to overfit, above the slider. */
function Moments({ first, last }: { first: number; last: number }) {
  const share = (at: number) => (at - first) / (last - first);
  const shares = chosenIndexes.value.flatMap(({ overfitting }) =>
    overfitting === null ? [] : share(overfitting.epoch),
  );
  // As large as a finger needs, if no other one is in the way.
  const gap = (own: number) =>
    Math.min(1, ...shares.filter((each) => each !== own).map((each) => Math.abs(each - own)));
  return (
    <>
      {chosenIndexes.value.map(({ name, overfitting }) =>
        overfitting === null || last <= first ? null : (
          <button
            key={name}
            type="button"
            class="moment"
            style={{
              "--share": share(overfitting.epoch),
              "--gap": gap(share(overfitting.epoch)),
              color: strokeOf(name).colour,
            }}
            title={`${name} begins to overfit at epoch ${overfitting.epoch}`}
            aria-label={`Go to epoch ${overfitting.epoch}, where ${name} begins to overfit`}
            onClick={() => visit(overfitting.epoch)}
          />
        ),
      )}
    </>
  );
}

function Note({ last }: { last: number }) {
  const shown = shownEpoch.value;
  if (index.value !== null && shown !== null && shown !== epoch.value) {
    return (
      <strong title={index.value.name}>
        This run has no maps of it: {epochName(shown)} is shown.
      </strong>
    );
  }
  return (
    <>
      {epoch.value >= last ? (
        <>the last; follows new ones</>
      ) : (
        <>
          of {last}{" "}
          <button type="button" class="link" onClick={() => goTo(last)}>
            go to the last
          </button>
        </>
      )}
    </>
  );
}
