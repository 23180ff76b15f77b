import { visit } from "../state/play";
import { areMany, chosen, indexes, runs } from "../state/state";
import { FindingsTable } from "./FindingsTable";
import { RunName } from "./RunName";
import { Swatch } from "./Swatch";

/** For each run in the plots, which layer lost its entropy, and when: a sentence, or a line of a table. */
export function Findings() {
  return areMany.value ? <FindingsTable /> : <Sentences />;
}

function Sentences() {
  const listed = runs.value?.map(({ name }) => name) ?? [];
  // A run that has yet to come has its room already.
  const names = chosen.value.filter((name) => listed.includes(name));
  return names.length === 0 ? null : (
    <section class="sentences" aria-label="Findings">
      {names.map((name) => (
        <Sentence key={name} name={name} />
      ))}
    </section>
  );
}

function Sentence({ name }: { name: string }) {
  const run = indexes.value.get(name);
  return (
    <p class="sentence" data-testid={run && "sentence"} data-run={name}>
      <span class="of-run">
        <Swatch run={name} />
        <RunName run={name} />
      </span>
      {/* Without a text, the name would have another place. */}
      {run === undefined ? (
        <span>{"\u00a0"}</span>
      ) : (
        <span>
          {run.sentence}
          {run.overfitting !== null && (
            <>
              {" "}
              <ToEpoch epoch={run.overfitting.epoch} />
            </>
          )}
        </span>
      )}
    </p>
  );
}

function ToEpoch({ epoch }: { epoch: number }) {
  return (
    <button type="button" class="link" onClick={() => visit(epoch)}>
      Show epoch {epoch}
    </button>
  );
}
