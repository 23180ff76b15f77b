/** How large the heatmaps are: as large as the window allows, within what is sensible. */

const LEAST_WIDTH = 80;
/** Of a map of a dense layer, which is one place alone. */
const FLAT_HEIGHT = 60;

/** The width of the column of layers, wider for long names if there is room. */
export function headerWidth(names: string[], isNarrow: boolean): number {
  if (isNarrow) {
    return 156;
  }
  return names.some((name) => name.length > 22) ? 232 : 172;
}

/** The width of each column of maps, in pixels. */
export function columnWidth(available: number, images: number): number {
  const most = images <= 1 ? 320 : images <= 3 ? 224 : images <= 6 ? 160 : 128;
  const fair = Math.floor(available / Math.max(1, images));
  return Math.min(most, Math.max(LEAST_WIDTH, fair));
}

/** The height of maps or pictures of a shape in a column; very long ones are squeezed. */
export function rowHeight([height, width]: [number, number], column: number): number {
  if (height === 1 && width === 1) {
    return FLAT_HEIGHT;
  }
  const even = (column * height) / Math.max(1, width);
  return Math.round(Math.min(column * 1.5, Math.max(FLAT_HEIGHT / 3, even)));
}
