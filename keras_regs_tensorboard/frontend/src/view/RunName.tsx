import { shortName } from "../run_names";

/** A run's name without the folder that all have in common; in full for those who do not see it. */
export function RunName({ run }: { run: string }) {
  const short = shortName(run);
  return (
    <span class="name" title={run}>
      {short === run ? (
        run
      ) : (
        <>
          <span class="unseen">{run}</span>
          <span aria-hidden="true">{short}</span>
        </>
      )}
    </span>
  );
}
