import { useEffect, useRef } from "preact/hooks";
import { type ChartFile, saveChartCsv, saveChartPng } from "../files/chart_file";

/** Saves a chart as an image or a table. */
export function Downloads({ name, file }: { name: string; file: () => ChartFile }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);
  const save = (into: (file: ChartFile) => void) => () => {
    into(file());
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={menu}
      class="downloads"
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <summary aria-label={`Download ${name}`} title="Download">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10" />
        </svg>
      </summary>
      <div>
        <button type="button" title="The chart as an image" onClick={save(saveChartPng)}>
          PNG
        </button>
        <button type="button" title="Its numbers as a table" onClick={save(saveChartCsv)}>
          CSV
        </button>
      </div>
    </details>
  );
}
