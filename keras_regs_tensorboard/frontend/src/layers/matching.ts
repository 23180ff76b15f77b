/** Which names a filter lets through. */

export interface Filter {
  matches: (name: string) => boolean;
  /** Why the text is no regular expression; null if it is one. */
  error: string | null;
}

/** A regular expression, in small or capital letters; any other text is searched for as it is. */
export function filterOf(text: string): Filter {
  try {
    const expression = new RegExp(text, "i");
    return { matches: (name) => expression.test(name), error: null };
  } catch {
    const wanted = text.toLowerCase();
    return {
      matches: (name) => name.toLowerCase().includes(wanted),
      error: "Not a regular expression: searched as plain text.",
    };
  }
}
