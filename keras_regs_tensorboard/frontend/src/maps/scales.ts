/** From the levels in a map to entropies, perplexities, and positions on the colour bar. */

import { GREATEST_LEVEL, NOT_A_NUMBER } from "../server/format";

export type Unit = "entropy" | "perplexity";
/**
 * Whether the colour bar ends at what each layer can reach, or at what any of them can, or has the
 * range that most places of the layer are in.
 */
export type Scale = "layer" | "shared" | "fit";
/** The entropies at both ends of the colour bar, in nats. */
export type Span = [number, number];

/** The entropy in nats, or NaN. */
export function entropyOf(level: number, greatest: number): number {
  return level === NOT_A_NUMBER ? Number.NaN : (level / GREATEST_LEVEL) * greatest;
}

/** An entropy in nats in the unit that is shown: itself, or a number of channels. */
export function inUnit(entropy: number, unit: Unit): number {
  return unit === "entropy" ? entropy : Math.exp(entropy);
}

/** Both ends of the colour bar. One channel alone has an entropy of 0 and a perplexity of 1. */
export function range(greatest: number, unit: Unit): [number, number] {
  return spanInUnit([0, greatest], unit);
}

export function spanInUnit([low, high]: Span, unit: Unit): [number, number] {
  return [inUnit(low, unit), inUnit(high, unit)];
}

/**
 * The position on the colour bar, 0 … 1, of each level of a layer; NaN for no number.
 *
 * @param greatest The layer's greatest entropy, in nats.
 * @param ends The entropies at both ends of the colour bar, in nats: beyond them, it goes no further.
 */
export function positions(greatest: number, ends: Span, unit: Unit): Float64Array {
  const [low, high] = spanInUnit(ends, unit);
  const span = high - low;
  return Float64Array.from({ length: 256 }, (_, level) => {
    const value = inUnit(entropyOf(level, greatest), unit);
    // One channel alone has no other than this entropy, which is neither low nor high.
    return span > 0 ? Math.min(1, Math.max(0, (value - low) / span)) : Number.NaN;
  });
}

/** "1 channel", "64 channels". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A value with its unit and what it is at most: "3.21 nats of at most 4.85". */
export function describe(level: number, greatest: number, unit: Unit): string {
  const value = inUnit(entropyOf(level, greatest), unit);
  if (Number.isNaN(value)) {
    return "not a number";
  }
  return unit === "entropy"
    ? `${value.toFixed(2)} nats of at most ${greatest.toFixed(2)}`
    : `${value.toFixed(1)} of ${count(Math.round(Math.exp(greatest)), "channel")}`;
}

/** The value of a map that is one place alone, without its unit. */
export function flatText(level: number, greatest: number, unit: Unit): string {
  const value = inUnit(entropyOf(level, greatest), unit);
  return Number.isNaN(value) ? "not a number" : value.toFixed(unit === "entropy" ? 2 : 1);
}

/** What the maps show, as a heading. */
export function quantityName(unit: Unit): string {
  return `${unit === "entropy" ? "Entropy" : "Perplexity"} of the channels at each place`;
}

/** A number with about three digits, for tables and axes. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 1e5)) {
    return value.toExponential(1);
  }
  return size < 1 ? value.toFixed(3) : size < 100 ? value.toFixed(2) : value.toFixed(0);
}

/** The numbers of an axis, with as many digits as tell them apart. */
export function tickNames(values: number[]): string[] {
  const step = Math.abs((values[1] ?? 0) - (values[0] ?? 0));
  let digits = 0;
  while (digits < 6 && Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-6) {
    digits++;
  }
  const most = Math.max(...values.map(Math.abs));
  const isLong = most >= 1e5 || (most > 0 && most < 0.001);
  return values.map((value) =>
    value === 0 ? "0" : isLong ? value.toExponential(1) : value.toFixed(digits),
  );
}

/** The ticks of a logarithmic axis: powers of ten, with others between where they are few. */
export function logTicks(low: number, high: number): number[] {
  const decades = Math.log10(high / low);
  const within = (value: number) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  if (!(low > 0) || decades < 0.7) {
    const step = niceStep((high - low) / 4);
    const first = Math.ceil(low / step - 1e-9);
    const count = Math.floor(high / step + 1e-9) - first + 1;
    return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
  }
  const digits = decades < 2 ? [1, 2, 5] : decades < 4 ? [1, 3] : [1];
  // No more than about six powers of ten.
  const skip = Math.ceil(decades / 6);
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
    if (power % skip === 0) found.push(...digits.map((digit) => digit * 10 ** power));
  }
  return found.filter(within);
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** The names of ticks with powers of ten between them. */
export function logTickNames(values: number[]): string[] {
  return values.map((value) =>
    value >= 1e5 || value < 1e-3 ? value.toExponential(0) : String(Number(value.toPrecision(6))),
  );
}

/** Numbers that divide `low` … `high` evenly, both included. */
export function ticks([low, high]: [number, number], count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}
