/** Where the names at the ends of lines are. */

/**
 * Places labels as near as possible to where they belong, without overlaps.
 *
 * @param wanted The middle of each label, in pixels from the top.
 * @param size The height of a label.
 * @param height The height of the plot.
 */
export function placeLabels(wanted: number[], size: number, height: number): number[] {
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  // Neighbours that would overlap are a block, whose middle is the mean of where they belong.
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((label, rank) => {
    blocks.push({ sum: (wanted[label] as number) - rank * size, count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (!last || !before || before.sum / before.count < last.sum / last.count) break;
      before.sum += last.sum;
      before.count += last.count;
      blocks.pop();
    }
  });
  const starts = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const placed = wanted.slice();
  const room = Math.max(0, height - order.length * size);
  order.forEach((label, rank) => {
    const start = Math.min(room, Math.max(0, (starts[rank] as number) - size / 2));
    placed[label] = start + size / 2 + rank * size;
  });
  return placed;
}
