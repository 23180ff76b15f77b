import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type UPlot from "uplot";
import type { Series } from "uplot";
import { align, type Curve, valueAt } from "../curves";
import { epochName } from "../epochs";
import { short } from "../scales";
import { epoch, indexes } from "../state";
import { strokeOf } from "../strokes";
import { useVisible } from "../visible";
import { drawMoment, Plot, type PlotProps, pointed } from "./Plot";
import { Swatch } from "./Swatch";

export interface CurvesProps {
  title: string;
  /** Of the title, less prominent. */
  note?: string;
  unit?: string | undefined;
  curves: Curve[];
  height?: number;
  range: (low: number, high: number) => [number, number];
  paths?: Series.PathBuilder;
  /** Draws more than the moments of overfitting below the lines. */
  beneath?: ((plot: UPlot) => void) | undefined;
  axis?: PlotProps["axis"];
  /** Whether it is drawn only while it is in sight. */
  isOneOfMany?: boolean;
  /** For tests. */
  hooks?: Record<string, string>;
}

/** Curves of the chosen runs, with their numbers at the epoch under the pointer or in view. */
export function Curves({
  title,
  note,
  unit,
  curves,
  height = 132,
  range,
  paths,
  beneath,
  axis,
  isOneOfMany = false,
  hooks,
}: CurvesProps) {
  const figure = useRef<HTMLElement>(null);
  const isVisible = useVisible(figure);
  const isDrawn = useComputed(() => isVisible.value || !isOneOfMany);
  const known = indexes.value;
  const isSeen = isDrawn.value;
  const data = useMemo<UPlot.AlignedData>(() => (isSeen ? align(curves) : []), [curves, isSeen]);
  const series = useMemo(
    () =>
      curves.map(({ run }) => ({
        stroke: strokeOf(run).colour,
        dash: strokeOf(run).dash,
        width: 1.75,
        ...(paths === undefined ? {} : { paths }),
      })),
    [curves, paths],
  );
  const draw = useMemo(
    () => (plot: UPlot) => {
      beneath?.(plot);
      for (const { run } of curves) {
        const overfitting = known.get(run)?.overfitting ?? null;
        if (overfitting !== null) {
          drawMoment(plot, overfitting.epoch, strokeOf(run).colour);
        }
      }
    },
    [curves, known, beneath],
  );
  return (
    <figure ref={figure} class="curves" {...hooks}>
      <figcaption>
        <span class="title" title={title}>
          <b>{title}</b> {note !== undefined && <span class="quiet">{note}</span>}
        </span>
        <Numbers curves={curves} unit={unit} isDrawn={isDrawn} />
      </figcaption>
      {isSeen ? (
        <Plot
          title={title}
          data={data}
          series={series}
          height={height}
          range={range}
          beneath={draw}
          axis={axis}
        />
      ) : (
        <div style={{ height: `${height}px` }} />
      )}
    </figure>
  );
}

interface NumbersProps {
  curves: Curve[];
  unit: string | undefined;
  isDrawn: ReadonlySignal<boolean>;
}

function Numbers({ curves, unit, isDrawn }: NumbersProps) {
  // Out of sight, they keep their height, and are not drawn for each epoch.
  const at = isDrawn.value ? (pointed.value ?? epoch.value) : epoch.peek();
  return (
    <span class="numbers" title={epochName(at)}>
      {curves.map((curve) => {
        const { epoch: of, value } = valueAt(curve, at);
        return (
          <span key={curve.run} title={curve.run}>
            <Swatch run={curve.run} />
            {value === null ? "–" : short(value)}
            {of !== null && of !== at && <small title={epochName(of)}> @{of}</small>}
          </span>
        );
      })}
      {unit !== undefined && <span class="quiet">{unit}</span>}
      {isDrawn.value && pointed.value !== null && <span class="quiet">{epochName(at)}</span>}
    </span>
  );
}
