/** What the server sends. Its side is `keras_regs_tensorboard/plugin.py`. */

export interface RunSummary {
  name: string;
  epochs: number;
  /** Null where nothing of it is legible. */
  last_epoch: number | null;
  has_maps: boolean;
  /** Seconds since 1970. */
  updated: number;
  /** Changes whenever anything about the run does. */
  stamp: string;
}

export interface Problem {
  run: string;
  message: string;
}

export interface RunList {
  version: number;
  runs: RunSummary[];
  problems: Problem[];
}

/** One number for each epoch, null where there is none. */
export type Series = (number | null)[];

export interface Layer {
  name: string;
  channels: number;
  /** Height and width of the maps. */
  shape: [number, number];
  /** The greatest entropy there can be: ln channels, in nats. */
  greatest: number;
}

export interface CorrelationLayer {
  name: string;
  filters: number;
  pairs: number;
}

export interface CorrelationIndex {
  epochs: number[];
  sessions: string[];
  layers: CorrelationLayer[];
  mean_absolute: Record<string, Series>;
}

export interface Picture {
  /** Images, height, width, colours; null where the samples are no images. */
  shape: [number, number, number, number] | null;
  labels: string[] | null;
  session: string;
}

/** Everything about a run but its maps, histograms and pictures. */
export interface RunIndex {
  name: string;
  stamp: string;
  layers: Layer[];
  images: number;
  samples: number;
  session: string;
  bytes_per_epoch: number;
  epochs: number[];
  sessions: string[];
  entropies: Record<string, Series>;
  losses: Partial<Record<LossName, Series>>;
  strengths: Record<string, Series>;
  picture: Picture | null;
  correlations: CorrelationIndex | null;
  overfitting: { loss: "probe" | "validation"; epoch: number } | null;
  layer_losses: { layer: string; share: number; from: number; to: number }[];
  sentence: string;
  problems: string[];
}

export type LossName = "training" | "validation" | "probe" | "penalty";
