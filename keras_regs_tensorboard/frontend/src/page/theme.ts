/** TensorBoard tells its plugins nothing of its dark mode; a class of its page's body does. */

import { dark } from "../state/state";

function parentBody(): HTMLElement | null {
  try {
    return parent === window ? null : parent.document.body;
  } catch {
    // The page is embedded by someone else.
    return null;
  }
}

export function followTheme(): void {
  const body = parentBody();
  const read = () => {
    dark.value = body?.classList.contains("dark-mode") ?? false;
    document.documentElement.dataset.theme = dark.value ? "dark" : "light";
  };
  read();
  if (body !== null) {
    new MutationObserver(read).observe(body, { attributeFilter: ["class"] });
  }
}

/** Colours of the style sheet, for what is drawn on a canvas. */
export function styleColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function reducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
