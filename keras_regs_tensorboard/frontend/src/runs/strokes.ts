/** How the lines of a run are drawn: a colour, and dashes where other runs have it already. */

interface Stroke {
  colour: string;
  /** Lengths of line and gap in turn; none for a line without gaps. */
  dash: number[];
}

/** Each has a contrast of 3 or more on the grounds of both themes. */
export const COLOURS = [
  "#1f7fc0",
  "#d55e00",
  "#008a63",
  "#c2639a",
  "#a87400",
  "#7a5bd0",
  "#7f7f7f",
  "#6b8a00",
];
const DASHES = [[], [6, 3], [2, 2], [8, 2, 2, 2]];
const STYLES = COLOURS.length * DASHES.length;

/** A number that depends on the name alone (FNV-1a). */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    value = Math.imul(value ^ name.charCodeAt(i), 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * Gives each run a stroke by its name, so that it keeps it whatever other runs there are. A run whose
 * colour is taken has the next one that is free.
 */
export class Strokes {
  private readonly styles = new Map<string, number>();
  private readonly taken = new Set<number>();

  of(run: string): Stroke {
    const style = this.styles.get(run) ?? this.choose(run);
    const dash = DASHES[Math.floor(style / COLOURS.length)] as number[];
    return { colour: COLOURS[style % COLOURS.length] as string, dash };
  }

  private choose(run: string): number {
    const first = hash(run) % COLOURS.length;
    let style = first;
    // Tries all colours without dashes, then all with the first dashes, and so on.
    for (let tried = 1; this.taken.has(style) && tried < STYLES; tried++) {
      const round = Math.floor(tried / COLOURS.length) * COLOURS.length;
      style = round + ((first + tried) % COLOURS.length);
    }
    this.styles.set(run, style);
    this.taken.add(style);
    return style;
  }
}

const strokes = new Strokes();

export function strokeOf(run: string): Stroke {
  return strokes.of(run);
}
