import { visit } from "../play";
import { areMany, chosen, glancedIndexes, showsAll } from "../state";
import { Swatch } from "./Swatch";

/** For each run at a glance, which layer lost its entropy, and when. */
export function Sentences() {
  return glancedIndexes.value.length === 0 ? null : (
    <section class="sentences" aria-label="Findings">
      {glancedIndexes.value.map(({ name, sentence, overfitting }) => (
        <p key={name} class="sentence" data-testid="sentence" data-run={name}>
          <span class="of-run">
            <Swatch run={name} />
            <span class="name">{name}</span>
          </span>
          <span>
            {sentence}
            {overfitting !== null && (
              <>
                {" "}
                <button type="button" class="link" onClick={() => visit(overfitting.epoch)}>
                  Show epoch {overfitting.epoch}
                </button>
              </>
            )}
          </span>
        </p>
      ))}
      {areMany.value && (
        <button
          type="button"
          class="link"
          data-testid="all-runs"
          aria-expanded={showsAll.value}
          onClick={() => {
            showsAll.value = !showsAll.value;
          }}
        >
          {showsAll.value
            ? "Show findings and overview of the run in the maps only"
            : `Show findings and overview of all ${chosen.value.length} runs`}
        </button>
      )}
    </section>
  );
}
