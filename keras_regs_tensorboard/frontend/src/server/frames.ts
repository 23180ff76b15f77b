/** The binary format in which the arrays of several epochs come at once. */

import { FRAMES_VERSION, type Layer } from "./format";

const HEAD = 8;
const ENTRY = 8;

export interface Frame {
  epoch: number;
  /** Empty if the record of this epoch is damaged. */
  bytes: Uint8Array;
}

/**
 * The frames of an answer: little-endian uint32 version and count, then for each frame its epoch
 * (int32) and length (uint32), then their bytes.
 *
 * @throws Error If the answer is cut short or of another version.
 */
export function decodeFrames(buffer: ArrayBuffer): Frame[] {
  if (buffer.byteLength < HEAD) {
    throw new Error("The server's answer is cut short.");
  }
  const view = new DataView(buffer);
  const version = view.getUint32(0, true);
  if (version !== FRAMES_VERSION) {
    throw new Error(
      `The server's answer has version ${version}, this page reads ${FRAMES_VERSION}.`,
    );
  }
  const count = view.getUint32(4, true);
  let start = HEAD + ENTRY * count;
  if (buffer.byteLength < start) {
    throw new Error("The server's answer is cut short.");
  }
  const frames: Frame[] = [];
  for (let entry = HEAD; frames.length < count; entry += ENTRY) {
    const length = view.getUint32(entry + 4, true);
    if (start + length > buffer.byteLength) {
      throw new Error("The server's answer is cut short.");
    }
    // A copy, so that a frame does not keep all the others of its answer in memory.
    const bytes = new Uint8Array(buffer.slice(start, start + length));
    frames.push({ epoch: view.getInt32(entry, true), bytes });
    start += length;
  }
  return frames;
}

/** The map of one image among those of a layer. */
export function mapOf(maps: Uint8Array, image: number, [height, width]: [number, number]) {
  return maps.subarray(image * height * width, (image + 1) * height * width);
}

/** The maps of one epoch by layer: the levels of all images, one after another. */
export function splitMaps(bytes: Uint8Array, layers: Layer[], images: number): Uint8Array[] {
  let start = 0;
  return layers.map(({ shape: [height, width] }) => {
    const end = start + images * height * width;
    const maps = bytes.subarray(start, end);
    start = end;
    return maps;
  });
}
