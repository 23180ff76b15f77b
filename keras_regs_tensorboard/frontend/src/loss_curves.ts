/** What the charts of losses and accuracies show of the chosen runs, and what to know about it. */

import type { Curve } from "./curves";
import type { Penalties, RunIndex } from "./format";

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

/** What the losses include, where runs differ, and how to see more. */
export function lossRemarks(runs: RunIndex[]): string[] {
  const withLosses = runs.filter(
    ({ compared_losses: { training, held_out } }) => training !== null || held_out !== null,
  );
  const those = (penalties: Penalties) =>
    withLosses.filter(({ compared_losses: found }) => found.penalties === penalties);
  const name = (some: RunIndex[]) =>
    some.length === withLosses.length ? "" : `${some.map((run) => run.name).join(", ")}: `;
  const [included, estimated] = [those("included"), those("estimated")];
  const areMissing = estimated.some(
    ({ losses, compared_losses: { training } }) =>
      losses.training?.some((value, i) => value !== null && training?.[i] == null) ?? false,
  );
  return [
    ...(included.length > 0
      ? [
          `${name(included)}With any penalties, as fit logs them. The losses without penalties are known with labels: SparsityHeatmaps(log_dir, x, y).`,
        ]
      : []),
    ...(estimated.length > 0
      ? [
          `${name(estimated)}The training loss is estimated: the logged loss less the mean of the penalties before and after each epoch. ${
            areMissing ? "It is left out where the penalties change too much within an epoch. " : ""
          }LossWithoutPenalties() logs it exactly.`,
        ]
      : []),
  ];
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
