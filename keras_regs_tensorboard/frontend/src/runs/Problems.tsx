import { index, missingRun, runProblems } from "../state/state";

/** What could not be read, or is not as it seems. */
export function Problems() {
  const problems = [
    ...(missingRun.value === null
      ? []
      : [{ run: missingRun.value.name, message: absence(missingRun.value.wasHere) }]),
    ...runProblems.value,
    ...(index.value?.problems ?? []).map((message) => ({ run: index.value?.name ?? "", message })),
  ];
  return problems.length === 0 ? null : (
    <details class="problems" data-testid="problems" open={problems.length <= 3}>
      <summary>{problems.length === 1 ? "One problem" : `${problems.length} problems`}</summary>
      <ul>
        {problems.map(({ run, message }) => (
          <li key={`${run} ${message}`}>
            <b>{run}</b> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

function absence(wasHere: boolean): string {
  return wasHere
    ? "This run was here and is gone: its files were deleted or moved."
    : "The link names this run, and it is not here.";
}
