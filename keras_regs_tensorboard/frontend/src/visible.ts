/** Which maps are within the window, or nearly: the others need not be painted. */

import { type Signal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** So far beyond the window, maps are painted already, to be there when they are scrolled to. */
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

/** True until the browser has found that the element is out of sight. */
export function useVisible(element: RefObject<Element | null>): Signal<boolean> {
  const isVisible = useSignal(true);
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
