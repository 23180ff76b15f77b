/** The requests to the server, all of them relative to the page's base address. */

import type { Pin } from "../maps/pin";
import { takeEarly } from "./early";
import type { LevelRanges, PlaceShares, RunIndex, RunList } from "./format";
import { decodeFrames, type Frame } from "./frames";

/** An answer that is an error, with the server's own words. */
export class ServerError extends Error {}

async function get(route: string, query: Record<string, string | number>, signal?: AbortSignal) {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const suffix = parameters.size > 0 ? `?${parameters}` : "";
  return checked(await fetch(`./${route}${suffix}`, { signal: signal ?? null }));
}

async function checked(response: Response): Promise<Response> {
  if (!response.ok) {
    throw new ServerError(await message(response));
  }
  return response;
}

async function message(response: Response): Promise<string> {
  try {
    const { error } = await response.json();
    return typeof error === "string" ? error : `${response.status} ${response.statusText}`;
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}

export async function fetchRuns(): Promise<RunList> {
  const early = takeEarly();
  return (await (early === null ? get("runs", {}) : checked(await early))).json();
}

export async function fetchRun(run: string): Promise<RunIndex> {
  return (await get("run", { run })).json();
}

export async function fetchRanges(run: string): Promise<LevelRanges> {
  return (await get("ranges", { run })).json();
}

/** The shares of channels at a place. */
export async function fetchShares(run: string, epoch: number, pin: Pin): Promise<PlaceShares> {
  return (await get("shares", { run, epoch, ...pin })).json();
}

/** The pixels of all pictures of a run, one after another, three bytes each. */
export async function fetchPictures(run: string): Promise<Uint8Array> {
  return new Uint8Array(await (await get("images", { run })).arrayBuffer());
}

/** The arrays of a run's epochs in `first` … `last`. */
export async function fetchFrames(
  kind: "maps" | "correlations",
  run: string,
  first: number,
  last: number,
  signal?: AbortSignal,
): Promise<Frame[]> {
  const response = await get(kind, { run, first, last }, signal);
  return decodeFrames(await response.arrayBuffer());
}
