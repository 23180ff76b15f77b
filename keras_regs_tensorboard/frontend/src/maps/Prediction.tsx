import type { RunIndex } from "../server/format";
import { haveAnyPredictions, other, otherIndex, otherPosition, position } from "../state/state";
import { verdict } from "./predictions";

/** What is predicted for a picture at the epoch in view, also by the run that is compared. */
export function Prediction({ run, image }: { run: RunIndex; image: number }) {
  const isCompared = other.value !== null;
  return (
    <>
      <Line mark={isCompared ? "A" : null} run={run} position={position.value} image={image} />
      {isCompared && otherIndex.value !== null && (
        <Line mark="B" run={otherIndex.value} position={otherPosition.value} image={image} />
      )}
    </>
  );
}

interface LineProps {
  mark: "A" | "B" | null;
  run: RunIndex;
  position: number;
  image: number;
}

const SIGNS = { right: "✓", wrong: "✗", unknown: "→" };

function Line({ mark, run, position, image }: LineProps) {
  const found = verdict(run, position, image);
  if (found === null) {
    // The maps below should not move when a run without predictions is in view, or an epoch.
    return haveAnyPredictions.value ? <span class="prediction">{"\u00a0"}</span> : null;
  }
  const kind = found.isRight === null ? "unknown" : found.isRight ? "right" : "wrong";
  return (
    <span class={`prediction ${kind}`} data-testid="prediction" title={found.title}>
      {mark !== null && <b>{mark} </b>}
      <span role="img" aria-label={kind === "unknown" ? "prediction:" : `${kind}:`}>
        {SIGNS[kind]}
      </span>{" "}
      {found.name}
    </span>
  );
}
