/** Moves the epoch in view: by steps, by keys, and as a film. */

import { batch, effect } from "@preact/signals";
import { zoomAround } from "../charts/zoom";
import { reducedMotion } from "../page/theme";
import { frame } from "../server/arrays";
import { isHidden } from "../server/sync";
import { step } from "./epochs";
import { measureFromHere } from "./measure";
import { epoch, epochs, playing, zoom } from "./state";

/** A whole training takes about this long, unless that were too fast or too slow to follow. */
const FILM_MILLISECONDS = 15_000;
const FASTEST = 80;
const SLOWEST = 600;

export function goTo(target: number): void {
  const first = epochs.value[0];
  const last = epochs.value.at(-1);
  if (first === undefined || last === undefined || Number.isNaN(target)) {
    return;
  }
  measureFromHere();
  epoch.value = Math.min(last, Math.max(first, Math.round(target)));
}

/** Goes to an epoch because the user asked for it, which ends a film. */
export function visit(target: number): void {
  batch(() => {
    playing.value = false;
    goTo(target);
  });
}

export function stepBy(steps: number): void {
  visit(step(epochs.value, epoch.value, steps));
}

export function togglePlay(): void {
  batch(() => {
    if (!playing.value && epoch.value >= (epochs.value.at(-1) ?? -1)) {
      goTo(epochs.value[0] ?? -1);
    }
    playing.value = !playing.value;
  });
}

export function followFilm(): void {
  effect(() => {
    if (!playing.value) {
      return;
    }
    const even = FILM_MILLISECONDS / Math.max(1, epochs.value.length);
    const pause = reducedMotion() ? SLOWEST : Math.min(SLOWEST, Math.max(FASTEST, even));
    const timer = setInterval(() => {
      // A film does not run ahead of what has come.
      if (isHidden() || frame.peek().state === "loading") {
        return;
      }
      const next = step(epochs.peek(), epoch.peek(), 1);
      if (next === epoch.peek()) {
        playing.value = false;
      } else {
        goTo(next);
      }
    }, pause);
    return () => clearInterval(timer);
  });
}

/** By how much more epochs are in the plots; 0 shows all. */
const ZOOMS: Record<string, number> = { "+": 0.5, "-": 2, "0": Number.POSITIVE_INFINITY };
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

const FIELDS = "input[type=number], input[type=search], select";

/** Whether an element needs a key for itself. */
function needsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element) || target.matches("[data-epoch-keys]")) {
    return false;
  }
  if (key in ZOOMS) {
    return target.matches(FIELDS);
  }
  const needs =
    key === " " ? "input, button, a, summary, select" : "input, select, canvas[tabindex]";
  return target.matches(needs);
}

/** Takes the keys at once, unless the user is in another field of TensorBoard's page. */
function takeFocus(): void {
  try {
    const { activeElement, body } = parent.document;
    if (activeElement === null || activeElement === body || activeElement === frameElement) {
      window.focus();
    }
  } catch {
    // The page is embedded by someone else, whose focus is not ours to take.
  }
}

export function followKeys(): void {
  takeFocus();
  document.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || needsKeys(event.target, key)) {
      return;
    }
    if (key in STEPS) {
      stepBy((STEPS[key] as number) * (event.shiftKey ? 10 : 1));
    } else if (key === "Home") {
      visit(epochs.value[0] ?? -1);
    } else if (key === "End") {
      visit(epochs.value.at(-1) ?? -1);
    } else if (key === " ") {
      togglePlay();
    } else if (key in ZOOMS) {
      zoom.value = zoomAround(zoom.value, epoch.value, ZOOMS[key] as number, epochs.value);
    } else {
      return;
    }
    event.preventDefault();
  });
}
