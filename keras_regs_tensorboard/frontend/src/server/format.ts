/**
 * What the server sends, as JSON and in arrays.
 *
 * Generated from `record_format.py` and `page_format.py` by `make page`: change those, not this.
 */

export const NOT_A_NUMBER = 255;
export const GREATEST_LEVEL = 254;
export const CORRELATION_BINS = 201;
export const FRAMES_VERSION = 1;

export type LossName =
  | "training"
  | "training_without_penalties"
  | "validation"
  | "validation_without_penalties"
  | "probe"
  | "penalty";
export type Centre = "filter" | "mean_filter";
export type TellingLoss = "probe" | "validation";
export type Penalties = "estimated" | "excluded" | "included";
export type Series = (number | null)[];

/**
 * A layer whose maps are recorded.
 *
 * Attributes:
 *     name: Unique within a header.
 *     channels: The number of channels that an entropy is taken of.
 *     shape: Height and width of the maps.
 */
export interface RecordedLayer {
  name: string;
  channels: number;
  shape: [number, number];
}

/**
 * A layer whose filters are compared.
 *
 * Attributes:
 *     name: Unique within a header.
 *     filters: The number of filters.
 *     pairs: The number of pairs of filters.
 */
export interface CorrelatedLayer {
  name: string;
  filters: number;
  pairs: number;
}

/**
 * What the model predicts for a sample.
 *
 * Attributes:
 *     predicted: The class, or -1 if the model's output is not a number.
 *     probability: The probability of this class, or None if the output is no probability.
 */
export interface Prediction {
  predicted: number;
  probability: number | null;
}

/**
 * A run in the list of runs.
 *
 * Attributes:
 *     epochs: The number of epochs.
 *     last_epoch: None where nothing of it is legible.
 *     layers: The number of layers with maps.
 *     updated: Seconds since 1970.
 *     stamp: Changes whenever anything about the run does.
 */
export interface RunSummary {
  name: string;
  epochs: number;
  last_epoch: number | null;
  has_maps: boolean;
  layers: number;
  updated: number;
  stamp: string;
}

/** Why a run is not in the list. */
export interface Problem {
  run: string;
  message: string;
}

/** All runs. */
export interface RunList {
  version: number;
  runs: RunSummary[];
  problems: Problem[];
}

/**
 * A layer whose maps are shown.
 *
 * Attributes:
 *     greatest: The greatest entropy there can be: ln channels, in nats.
 */
export interface Layer extends RecordedLayer {
  greatest: number;
}

/** The correlations of a run, without the histograms. */
export interface CorrelationIndex {
  epochs: number[];
  sessions: string[];
  layers: CorrelatedLayer[];
  centre: Centre;
  mean_absolute: Record<string, Series>;
}

/**
 * The samples whose maps are shown.
 *
 * Attributes:
 *     shape: Images, height, width, colours; None where the samples are no images.
 *     classes: The class of each sample, -1 where it is unknown; None for all unknown.
 *     class_names: None: classes have numbers only.
 */
export interface Picture {
  shape: [number, number, number, number] | null;
  labels: string[] | null;
  session: string;
  classes: number[] | null;
  class_names: string[] | null;
}

/**
 * The epochs with shares of channels.
 *
 * Attributes:
 *     kept: The number of channels at each place, unless a layer has fewer or its maps are large.
 */
export interface SharesIndex {
  epochs: number[];
  sessions: string[];
  kept: number;
}

/**
 * The channels with the largest shares at a place of a map.
 *
 * Attributes:
 *     level: The level of the place in the map; None if the map is damaged.
 *     channels: Counted from 0, largest share first.
 *     shares: Of these channels. None: not a number.
 *     others: The number of all other channels.
 *     rest: The sum of their shares.
 *     smallest: Shares below this one are 0.
 */
export interface PlaceShares {
  epoch: number;
  level: number | null;
  channels: number[];
  shares: Series;
  others: number;
  rest: number | null;
  smallest: number;
}

/** The moment of overfitting, and the loss that tells of it. */
export interface Overfitting {
  loss: TellingLoss;
  epoch: number;
}

/**
 * The losses of training samples and of other samples.
 *
 * Attributes:
 *     training: The mean over each epoch, or None if it is not known.
 *     held_out: The loss of samples that are not trained on, or None if it is not known.
 *     held_out_name: Which samples these are.
 *     penalties: Whether the penalties are part of both losses. If they are estimated, this
 *         concerns the loss of training samples only.
 */
export interface ComparedLosses {
  training: Series | null;
  held_out: Series | null;
  held_out_name: TellingLoss;
  penalties: Penalties;
}

/**
 * The greatest fall of a layer's mean entropy from an epoch to a later one.
 *
 * Attributes:
 *     share: What it lost, relative to `high`; 0 if it only rises.
 *     start: The epoch of the highest entropy, `high`.
 *     end: The epoch of the lowest one after it, `low`.
 *     most_from: The shortest interval that holds most of the fall begins with this epoch,
 *     most_to: and ends with that one.
 *     not_a_number_since: The epoch from which on it is not a number, or None.
 */
export interface Fall {
  layer: string;
  share: number;
  start: number;
  high: number | null;
  end: number;
  low: number | null;
  most_from: number;
  most_to: number;
  not_a_number_since: number | null;
}

/** The lowest value of the loss that tells of overfitting, and its epoch. */
export interface LowestLoss {
  loss: TellingLoss;
  value: number;
  epoch: number;
}

/**
 * What has not been a number since an epoch.
 *
 * Attributes:
 *     layer: None if it is the loss that tells of overfitting.
 */
export interface NotANumber {
  layer: string | null;
  epoch: number;
}

/**
 * Everything about a run but its maps, histograms and pictures.
 *
 * Attributes:
 *     accuracies: By their names in the logs of `fit`, such as `val_accuracy`.
 *     falls: Of each layer, the greatest share first.
 *     lowest_loss: None if it has no such loss.
 *     not_a_number: Of the layers and the loss that are not a number any more, the first one.
 *     predictions: At each epoch, of each image; None where there are none.
 */
export interface RunIndex {
  name: string;
  stamp: string;
  layers: Layer[];
  images: number;
  samples: number;
  bytes_per_epoch: number;
  epochs: number[];
  sessions: string[];
  entropies: Record<string, Series>;
  losses: Partial<Record<LossName, Series>>;
  compared_losses: ComparedLosses;
  accuracies: Record<string, Series>;
  strengths: Record<string, Series>;
  picture: Picture | null;
  predictions: (Prediction[] | null)[] | null;
  shares: SharesIndex | null;
  correlations: CorrelationIndex | null;
  overfitting: Overfitting | null;
  falls: Fall[];
  lowest_loss: LowestLoss | null;
  not_a_number: NotANumber | null;
  sentence: string;
  problems: string[];
}

/** The 2nd and the 98th percentile of a layer's levels, None where none of them is a number. */
export interface LevelRange {
  low: number | null;
  high: number | null;
}

/**
 * The levels that most places of each layer have over a training.
 *
 * Attributes:
 *     stamp: Of the run, when they were counted.
 *     epochs: The number of epochs that they were counted in.
 *     every: 2 if only every second epoch was counted, and so on.
 */
export interface LevelRanges {
  name: string;
  stamp: string;
  epochs: number;
  every: number;
  layers: Record<string, LevelRange>;
}
