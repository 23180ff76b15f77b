import type { ReadonlySignal } from "@preact/signals";
import { short } from "../maps/scales";
import { shortName } from "../runs/run_names";
import { Swatch } from "../runs/Swatch";
import { epochName } from "../state/epochs";
import { epoch, inView } from "../state/state";
import { type Curve, valueAt } from "./curve";
import { pointed } from "./Plot";

/** With more runs than this, only those in the maps or under the pointer have their numbers. */
const MOST = 6;

interface NumbersProps {
  curves: Curve[];
  unit: string | undefined;
  isDrawn: ReadonlySignal<boolean>;
  /** The run whose line is under the pointer. */
  near: ReadonlySignal<string | null>;
}

/** The numbers of each run at the epoch under the pointer or in view. */
export function Numbers({ curves, unit, isDrawn, near }: NumbersProps) {
  // Out of sight, they keep their height, and are not drawn for each epoch.
  const at = isDrawn.value ? (pointed.value ?? epoch.value) : epoch.peek();
  const runs = [...new Set(curves.map(({ run }) => run))];
  const areMany = runs.length > MOST;
  const first = runs.includes(inView.value ?? "") ? inView.value : runs[0];
  const named = areMany ? [near.value ?? first] : runs;
  return (
    <span class="numbers" title={epochName(at)}>
      {named.map((run) => (
        <RunNumbers
          key={run}
          curves={curves.filter((curve) => curve.run === run)}
          at={at}
          name={areMany ? run : null}
        />
      ))}
      {areMany && near.value === null && <span class="quiet">and {runs.length - 1} more</span>}
      {unit !== undefined && <span class="quiet">{unit}</span>}
      {/* It keeps its room, so that the plot does not move from under the pointer. */}
      {isDrawn.value && pointed.value !== null ? (
        <span class="quiet">{epochName(at)}</span>
      ) : (
        <span class="room" data-text={epochName(at)} />
      )}
    </span>
  );
}

interface RunNumbersProps {
  curves: Curve[];
  at: number;
  name: string | null | undefined;
}

function RunNumbers({ curves, at, name }: RunNumbersProps) {
  const run = curves[0]?.run ?? "";
  const found = curves.map((curve) => ({ ...valueAt(curve, at), quantity: curve.quantity }));
  const said = found.map(
    ({ value, quantity }) => `${quantity ?? ""} ${value === null ? "–" : short(value)}`,
  );
  const of = found.map((reading) => reading.epoch).find((each) => each !== null) ?? null;
  return (
    <span title={curves.length > 1 ? `${run}: ${said.join(", ")}` : run}>
      <Swatch run={run} />
      {name && `${shortName(name)} `}
      {found.map(({ value }) => (value === null ? "–" : short(value))).join(" / ")}
      {of !== null && of !== at && <small title={epochName(of)}> @{of}</small>}
    </span>
  );
}
