/** Names of runs and layers. */

/** The folders that all paths have in common, with the slash at their end; "" if they have none. */
export function commonFolder(paths: string[]): string {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const first = paths.length > 1 ? (folders[0] as string[]) : [];
  const differs = first.findIndex((part, i) => folders.some((parts) => parts[i] !== part));
  const common = differs < 0 ? first : first.slice(0, differs);
  return common.map((part) => `${part}/`).join("");
}

/** Names as people sort them: "run2" is before "run10". */
export const byName = new Intl.Collator("en", { numeric: true }).compare;
