import { visit } from "../play";
import { chosenIndexes } from "../state";
import { Swatch } from "./Swatch";

/** For each chosen run, which layer lost its entropy, and when. */
export function Sentences() {
  return chosenIndexes.value.length === 0 ? null : (
    <section class="sentences" aria-label="Findings">
      {chosenIndexes.value.map(({ name, sentence, overfitting }) => (
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
    </section>
  );
}
