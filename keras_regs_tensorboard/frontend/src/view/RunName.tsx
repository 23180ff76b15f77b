import { shortName } from "../run_names";

/** A run's name without the folder that all have in common; it is there for those who cannot see it. */
export function RunName({ run }: { run: string }) {
  const short = shortName(run);
  const folder = run.slice(0, run.length - short.length);
  return (
    <span class="name" title={run}>
      {folder !== "" && <span class="unseen">{folder}</span>}
      {short}
    </span>
  );
}
