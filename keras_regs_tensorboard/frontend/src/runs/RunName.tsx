import { shortName } from "./run_names";

/** Of a name that is cut, the end stays: it tells runs apart. */
const TAIL = 12;
const LONG = 20;

/** A run's name without the folder that all have in common; in full for those who do not see it. */
export function RunName({ run }: { run: string }) {
  const short = shortName(run);
  return (
    <span class="name" title={run}>
      {short === run && run.length <= LONG ? (
        <Ends text={run} />
      ) : (
        <>
          <span class="unseen">{run}</span>
          <span class="ends" aria-hidden="true">
            <Ends text={short} />
          </span>
        </>
      )}
    </span>
  );
}

/** A text in two parts, of which the first one is cut where there is no room. */
function Ends({ text }: { text: string }) {
  // Not within a character that takes two places.
  const characters = [...text];
  return characters.length <= LONG ? (
    <span class="head">{text}</span>
  ) : (
    <>
      <span class="head">{characters.slice(0, -TAIL).join("")}</span>
      <span class="tail">{characters.slice(-TAIL).join("")}</span>
    </>
  );
}
