/** What the charts of losses and accuracies show of the chosen runs, and what to know about it. */

import type { Penalties, RunIndex } from "../server/format";
import type { Curve } from "./curve";

const INCLUDED =
  "Losses include any penalties, as fit logs them. With labels, kr.SparsityHeatmaps(log_dir, x, y) measures them without.";
const ESTIMATED =
  "Training is estimated, as the logged loss less the mean of the penalties before and after each epoch.";
const LEFT_OUT =
  "It is left out where they change too much within an epoch, or are far greater than the loss.";
const EXACT = "kr.LossWithoutPenalties() logs it exactly.";

function hasLosses({ compared_losses: { training, held_out } }: RunIndex): boolean {
  return training !== null || held_out !== null;
}

/** Of each run, the loss of training samples and of others, without penalties where they are known. */
export function lossCurves(runs: RunIndex[]): Curve[] {
  return runs.flatMap(({ name, epochs, compared_losses: found }): Curve[] => {
    const { training, held_out, held_out_name, penalties } = found;
    const kind: Record<Penalties, string> = {
      included: "",
      excluded: " without penalties",
      estimated: " without penalties, estimated",
    };
    const others = penalties === "included" ? "" : " without penalties";
    return [
      ...(training === null
        ? []
        : [
            {
              run: name,
              epochs,
              values: training,
              quantity: `training loss${kind[penalties]}`,
              isTraining: true,
            },
          ]),
      ...(held_out === null
        ? []
        : [{ run: name, epochs, values: held_out, quantity: `${held_out_name} loss${others}` }]),
    ];
  });
}

/** "Training and probe loss", by what the runs have. */
export function lossTitle(runs: RunIndex[]): string {
  const training = runs.some(({ compared_losses: found }) => found.training !== null);
  const others = runs.filter(({ compared_losses: found }) => found.held_out !== null);
  const names = new Set(others.map(({ compared_losses: found }) => found.held_out_name));
  const parts = [...(training ? ["training"] : []), ...names];
  const joined =
    parts.length < 3 ? parts.join(" and ") : `${parts[0]}, ${parts.slice(1).join(" or ")}`;
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)} loss`;
}

/** Whether the losses include penalties; nothing where the runs differ. */
export function lossNote(runs: RunIndex[]): string | undefined {
  const found = new Set(
    runs
      .filter(hasLosses)
      .map(({ compared_losses: { penalties } }) =>
        penalties === "included" ? "with penalties" : "without penalties",
      ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** What the losses include, where runs differ, and how to see more. */
export function lossRemarks(runs: RunIndex[]): string[] {
  const withLosses = runs.filter(hasLosses);
  const those = (penalties: Penalties) =>
    withLosses.filter(({ compared_losses: found }) => found.penalties === penalties);
  const name = (some: RunIndex[]) =>
    some.length === withLosses.length ? "" : `${some.map((run) => run.name).join(", ")}: `;
  const [included, estimated] = [those("included"), those("estimated")];
  const areMissing = estimated.some(
    ({ losses, compared_losses: { training } }) =>
      losses.training?.some((value, i) => value !== null && training?.[i] == null) ?? false,
  );
  const remarks: string[] = [];
  if (included.length > 0) {
    remarks.push(`${name(included)}${INCLUDED}`);
  }
  if (estimated.length > 0) {
    const left = areMissing ? ` ${LEFT_OUT}` : "";
    remarks.push(`${name(estimated)}${ESTIMATED}${left} ${EXACT}`);
  }
  return remarks;
}

/** The penalties of the runs; none if all of them are 0. */
export function penaltyCurves(runs: RunIndex[]): Curve[] {
  const curves = runs.flatMap(({ name, epochs, losses }): Curve[] =>
    losses.penalty === undefined
      ? []
      : [{ run: name, epochs, values: losses.penalty, quantity: "penalty" }],
  );
  return curves.some(({ values }) => values.some((value) => value !== 0)) ? curves : [];
}

const VALIDATION = "val_";

/** The metrics of which any run has the accuracy, by their names in the logs. */
export function accuracyNames(runs: RunIndex[]): string[] {
  const names = runs.flatMap(({ accuracies }) => Object.keys(accuracies));
  return [...new Set(names.map((name) => name.replace(VALIDATION, "")))];
}

/** An accuracy on training and validation samples. */
export function accuracyCurves(runs: RunIndex[], metric: string): Curve[] {
  return runs.flatMap(({ name, epochs, accuracies }) =>
    [metric, `${VALIDATION}${metric}`].flatMap((key): Curve[] => {
      const values = accuracies[key];
      const isTraining = key === metric;
      const data = isTraining ? "training" : "validation";
      return values === undefined
        ? []
        : [{ run: name, epochs, values, quantity: `${data} ${metric}`, isTraining }];
    }),
  );
}
