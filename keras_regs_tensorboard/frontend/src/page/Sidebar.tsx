import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Controls } from "../maps/Controls";
import { RunList } from "../runs/RunList";
import { drawerIsOpen, isNarrow } from "./narrow";

const NAME = "Runs and display";

/** Which runs are shown, and how: beside the maps, or in a drawer. */
export function Sidebar() {
  return isNarrow.value ? (
    <Drawer />
  ) : (
    <aside class="sidebar" aria-label={NAME}>
      <RunList />
      <Controls />
    </aside>
  );
}

/** The browser keeps the focus in a modal dialog, closes it by Escape, and gives the focus back. */
function Drawer() {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // What is dragged out of the drawer does not close it.
  const beganOutside = useRef(false);

  useSignalEffect(() => {
    const { current } = dialog;
    if (drawerIsOpen.value && !current?.open) {
      current?.showModal();
      // The browser would take what scrolls.
      first.current?.focus();
    } else if (!drawerIsOpen.value) {
      current?.close();
    }
  });

  const close = () => {
    drawerIsOpen.value = false;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: The browser closes a modal dialog by Escape.
    <dialog
      ref={dialog}
      class="drawer"
      data-testid="drawer"
      aria-label={NAME}
      onClose={close}
      // The backdrop belongs to the dialog; its content covers all the rest of it.
      onPointerDown={(event) => {
        beganOutside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (beganOutside.current && event.target === event.currentTarget) close();
      }}
    >
      <div class="sidebar">
        <button ref={first} type="button" class="close" onClick={close}>
          Close
        </button>
        <RunList />
        <Controls />
      </div>
    </dialog>
  );
}

/** Opens the drawer. */
export function DrawerButton() {
  return isNarrow.value ? (
    <button
      type="button"
      class="step"
      aria-label={NAME}
      title={NAME}
      aria-haspopup="dialog"
      aria-expanded={drawerIsOpen.value}
      onClick={() => {
        drawerIsOpen.value = true;
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z" />
      </svg>
    </button>
  ) : null;
}
