/** A cache of limited size in bytes, which first forgets what was used least recently. */
export class ByteCache {
  private readonly entries = new Map<string, Uint8Array>();
  private held = 0;

  constructor(private readonly limit: number) {}

  has(key: string): boolean {
    return this.entries.has(key);
  }

  get(key: string): Uint8Array | undefined {
    const found = this.entries.get(key);
    if (found !== undefined) {
      // A map is in the order of insertion: the one used last goes to its end.
      this.entries.delete(key);
      this.entries.set(key, found);
    }
    return found;
  }

  set(key: string, bytes: Uint8Array): void {
    this.held += bytes.byteLength - (this.entries.get(key)?.byteLength ?? 0);
    this.entries.delete(key);
    this.entries.set(key, bytes);
    for (const [oldest, { byteLength }] of this.entries) {
      if (this.held <= this.limit || oldest === key) {
        break;
      }
      this.entries.delete(oldest);
      this.held -= byteLength;
    }
  }
}

/**
 * The next epochs to fetch, as `[first, last]`: those nearest to the epoch in view that are missing,
 * and with them their missing neighbours, of `most` epochs at most.
 *
 * @param epochs All epochs there are, increasing.
 * @param centre Index of the epoch in view.
 * @param reach How far from it epochs are fetched at all.
 */
export function nextRange(
  epochs: number[],
  centre: number,
  isMissing: (index: number) => boolean,
  most: number,
  reach: number,
): [number, number] | null {
  const start = Math.max(0, centre - reach);
  const end = Math.min(epochs.length - 1, centre + reach);
  // Forwards first at equal distance, because that is where a film goes.
  for (let distance = 0; distance <= Math.max(centre - start, end - centre); distance++) {
    for (const index of [centre + distance, centre - distance]) {
      if (index < start || index > end || !isMissing(index)) {
        continue;
      }
      const direction = index < centre ? -1 : 1;
      let other = index;
      for (let count = 1; count < most; count++) {
        const next = other + direction;
        if (next < start || next > end || !isMissing(next)) {
          break;
        }
        other = next;
      }
      return [epochs[Math.min(index, other)] as number, epochs[Math.max(index, other)] as number];
    }
  }
  return null;
}
