/** Groups of layers by the first parts of their names. */

/** The parts of a name, each with the signs at its end. */
const PARTS = /[^_./:-]*[_./:-]+|[^_./:-]+$/g;
/** The names of layers have numbers of dimensions, too, which count nothing. */
const DIMENSIONS = /(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;

/** Whether a part of a name counts blocks, as "block1a" and "3" do, and "conv2d" does not. */
function counts(part: string): boolean {
  return /\d/.test(part.replace(DIMENSIONS, ""));
}

/**
 * How many parts of a name say which block the layer belongs to: the first folder, or else all up to
 * the first part with a number, as in "block_1_conv"; 0 if there is no such part.
 */
function blockLength(parts: string[]): number {
  const folder = parts.findIndex((part) => part.endsWith("/")) + 1;
  return folder > 0 ? folder : parts.findIndex(counts) + 1;
}

/** How many parts at their beginning all names have in common; their last one does not count. */
function commonLength(names: string[][]): number {
  const first = names[0] ?? [];
  const differs = first.findIndex((part, i) =>
    names.some((parts) => i + 1 >= parts.length || parts[i] !== part),
  );
  return Math.max(0, differs);
}

/** The group of each layer, or null. A layer alone is no group, and neither are all of them. */
export function groupsOf(names: string[]): (string | null)[] {
  const parts = names.map((name) => name.match(PARTS) ?? []);
  const common = commonLength(parts);
  const blocks = parts.map((each) => {
    const length = blockLength(each.slice(common));
    const block = each.slice(0, common + length).join("");
    return length === 0 ? null : block.replace(/[_./:-]+$/, "");
  });
  const sizes = new Map<string, number>();
  for (const block of blocks) {
    if (block !== null) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  }
  return blocks.map((block) => {
    const size = block === null ? 0 : (sizes.get(block) ?? 0);
    return size > 1 && size < names.length ? block : null;
  });
}
