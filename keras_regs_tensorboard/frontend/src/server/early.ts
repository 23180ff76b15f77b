/**
 * The first request for the list of runs. The entry point imports this file before all others, so
 * that the server is at work while the browser reads the rest of the page.
 */
let early: Promise<Response> | null = fetch("./runs");
// Whoever takes it hears of an error.
early.catch(() => null);

const sent = performance.now();
/** A page that was hidden at first asks again. */
const FRESH_MILLISECONDS = 5000;

/** The answer to the first request, once. */
export function takeEarly(): Promise<Response> | null {
  const taken = performance.now() - sent < FRESH_MILLISECONDS ? early : null;
  early = null;
  return taken;
}
