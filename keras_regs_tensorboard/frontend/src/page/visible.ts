/** Which maps and charts are within the window, or nearly: the others need not be drawn. */

import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** How far beyond the window things are drawn, in pixels, to be there when they are scrolled to. */
const MARGIN = 100;

const observed = new WeakMap<Element, Signal<boolean>>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const isVisible = observed.get(target);
      if (isVisible !== undefined) isVisible.value = isIntersecting;
    }
  },
  { rootMargin: `${MARGIN}px` },
);

/** Whether an element is in sight. */
export function useVisible(element: RefObject<Element | null>): Signal<boolean> {
  const isVisible = useSignal(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) {
      return;
    }
    // The browser tells only after the next frame, and the first maps should not wait for it.
    isVisible.value = isNear(current);
    observed.set(current, isVisible);
    observer.observe(current);
    return () => observer.unobserve(current);
  }, [element, isVisible]);
  return isVisible;
}

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -MARGIN && top < innerHeight + MARGIN;
}
