/** Which maps and charts are within the window, or nearly: the others need not be drawn. */

import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** So far beyond the window, things are drawn already, to be there when they are scrolled to. */
const MARGIN = "100px";

const observed = new WeakMap<Element, Signal<boolean>>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const isVisible = observed.get(target);
      if (isVisible !== undefined) isVisible.value = isIntersecting;
    }
  },
  { rootMargin: MARGIN },
);

/**
 * Whether an element is in sight.
 *
 * @param atFirst What is assumed until the browser has found out.
 */
export function useVisible(element: RefObject<Element | null>, atFirst = true): Signal<boolean> {
  const isVisible = useSignal(atFirst);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) {
      return;
    }
    observed.set(current, isVisible);
    observer.observe(current);
    return () => observer.unobserve(current);
  }, [element, isVisible]);
  return isVisible;
}
