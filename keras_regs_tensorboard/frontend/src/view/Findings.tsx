import { visit } from "../play";
import { areMany, chosenIndexes } from "../state";
import { FindingsTable } from "./FindingsTable";
import { RunName } from "./RunName";
import { Swatch } from "./Swatch";

/** For each run in the plots, which layer lost its entropy, and when: a sentence, or a line of a table. */
export function Findings() {
  return areMany.value ? <FindingsTable /> : <Sentences />;
}

function Sentences() {
  return chosenIndexes.value.length === 0 ? null : (
    <section class="sentences" aria-label="Findings">
      {chosenIndexes.value.map(({ name, sentence, overfitting }) => (
        <p key={name} class="sentence" data-testid="sentence" data-run={name}>
          <span class="of-run">
            <Swatch run={name} />
            <RunName run={name} />
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
