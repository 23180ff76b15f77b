import { shownZoom, zoom } from "../state/state";

/** Ends a zoom of the plots. */
export function AllEpochs() {
  const shown = shownZoom.value;
  if (shown === null) {
    return null;
  }
  const name = `${shown[0]} to ${shown[1]}`;
  return (
    <button
      type="button"
      class="all-epochs"
      data-testid="all-epochs"
      title={`The plots show epochs ${name}. Show all (0, or a double click in a plot)`}
      aria-label={`Show all epochs; the plots show ${name}`}
      onClick={() => {
        zoom.value = null;
      }}
    >
      {shown[0]} … {shown[1]} <span aria-hidden="true">×</span>
    </button>
  );
}
