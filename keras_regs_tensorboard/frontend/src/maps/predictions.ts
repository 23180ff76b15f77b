/** What the model predicts for a picture at an epoch, as text. */

import type { RunIndex } from "../server/format";

interface Verdict {
  /** Null: the class of the picture is not known. */
  isRight: boolean | null;
  /** The class that is predicted. */
  name: string;
  /** A sentence with the probability. */
  title: string;
}

/** Null where the model does not classify, or where the files do not say. */
export function verdict(run: RunIndex, position: number, image: number): Verdict | null {
  const found = run.predictions?.[position]?.[image];
  if (found === undefined) {
    return null;
  }
  if (found.predicted < 0) {
    const title = "The output of the model is not a number.";
    return { isRight: null, name: "not a number", title };
  }
  const truth = run.picture?.classes?.[image] ?? -1;
  const name = className(run, found.predicted);
  const isRight = truth < 0 ? null : truth === found.predicted;
  const probability = found.probability === null ? "" : `, with ${likely(found.probability)}`;
  const judged =
    isRight === null ? "" : isRight ? ": right" : `: wrong, it is ${className(run, truth)}`;
  return { isRight, name, title: `Prediction: ${name}${probability}${judged}` };
}

function className(run: RunIndex, number: number): string {
  return run.picture?.class_names?.[number] ?? String(number);
}

function likely(probability: number): string {
  const share = 100 * probability;
  return share < 0.1 ? "< 0.1 %" : `${share.toFixed(1)} %`;
}
