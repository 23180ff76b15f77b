/** Points down in a button that is expanded, and to the right in another one. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M3 1.5 7 5 3 8.5" />
    </svg>
  );
}
