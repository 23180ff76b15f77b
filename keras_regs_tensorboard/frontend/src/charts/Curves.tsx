import { useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type UPlot from "uplot";
import type { Series } from "uplot";
import { curveRows } from "../files/chart_rows";
import { useVisible } from "../page/visible";
import { shortName } from "../runs/run_names";
import { strokeOf } from "../runs/strokes";
import { indexes, inView } from "../state/state";
import { align, arePositive, type Curve, logRange, pairsOf } from "./curve";
import { Downloads } from "./Downloads";
import type { EndLabel } from "./EndLabels";
import { Numbers } from "./Numbers";
import { Plot, type PlotProps } from "./Plot";
import { drawGap, drawMoment } from "./plot_options";
import { smoothed } from "./smoothing";

export interface CurvesProps {
  title: string;
  /** What it shows, in a word, for the names of files. */
  chart: string;
  /** Of the title, less prominent. */
  note?: string | undefined;
  /** What to know about the numbers, below the plot. */
  remarks?: string[];
  unit?: string | undefined;
  curves: Curve[];
  height?: number;
  range: (low: number, high: number) => [number, number];
  isLog?: boolean;
  /** 0 … 99 % */
  smoothing?: number;
  /** Whether the lines have the names of their runs. */
  isNamed?: boolean;
  paths?: Series.PathBuilder;
  /** Draws more than the gaps and the moments of overfitting below the lines. */
  beneath?: ((plot: UPlot) => void) | undefined;
  axis?: PlotProps["axis"];
  /** Whether it is drawn only while it is in sight. */
  isOneOfMany?: boolean;
  /** For tests. */
  hooks?: Record<string, string>;
}

/** With more runs than this, only the gaps of those in the maps or under the pointer are filled. */
const MOST_GAPS = 3;
/** With more, the moments of overfitting of the others are faint. */
const MOST_MOMENTS = 6;
const FAINT = 0.3;
const LOG_REMARK = "Linear: a logarithmic axis needs values above 0.";

/** Curves of the chosen runs, with their numbers at the epoch under the pointer or in view. */
export function Curves(props: CurvesProps) {
  const { title, chart, note, unit, curves, height = 132, range, smoothing = 0 } = props;
  const { isNamed, paths, beneath, axis, isOneOfMany = false, hooks } = props;
  const figure = useRef<HTMLElement>(null);
  const isVisible = useVisible(figure);
  const isDrawn = useComputed(() => isVisible.value || !isOneOfMany);
  const isSeen = isDrawn.value;
  const near = useSignal<string | null>(null);
  const known = indexes.value;
  const isLog = props.isLog === true && arePositive(curves);
  const parts = pairsOf(curves).length > 0 ? partsOf(curves) : undefined;
  const smoothNote = smoothing > 0 ? `smoothed by ${smoothing / 100}` : undefined;
  const remarks = [...(props.remarks ?? []), ...(props.isLog && !isLog ? [LOG_REMARK] : [])];

  const { data, series, owners, shown } = useMemo(
    () => linesOf(isSeen ? curves : [], smoothing, paths),
    [curves, smoothing, paths, isSeen],
  );
  const labels = useMemo(
    () => (isNamed ? labelsOf(curves, shown) : undefined),
    [curves, shown, isNamed],
  );
  const draw = useMemo(() => {
    const pairs = pairsOf(curves);
    return (plot: UPlot) => {
      beneath?.(plot);
      for (const { run, training, other } of pairs) {
        if (pairs.length <= MOST_GAPS || run === near.peek() || run === inView.peek()) {
          const columns = [shown[training], shown[other]] as [number, number];
          const opacity = pairs.length > 1 ? 0.08 : 0.14;
          drawGap(plot, columns[0] + 1, columns[1] + 1, strokeOf(run).colour, opacity);
        }
      }
      const runs = new Set(curves.map((curve) => curve.run));
      for (const run of runs) {
        const overfitting = known.get(run)?.overfitting ?? null;
        const isMeant = run === (near.peek() ?? inView.peek());
        const opacity = runs.size <= MOST_MOMENTS || isMeant ? 1 : FAINT;
        if (overfitting !== null)
          drawMoment(plot, overfitting.epoch, strokeOf(run).colour, opacity);
      }
    };
  }, [curves, shown, known, beneath, near]);
  const ends = isLog ? logRange : range;
  const drawing = { data, series, range: ends, beneath: draw, isLog };
  return (
    <figure ref={figure} class="curves" {...hooks}>
      <figcaption>
        <span class="head">
          <span class="title" title={title}>
            <b>{title}</b> {note !== undefined && <span class="quiet">{note}</span>}
          </span>
          <Downloads
            name={title}
            file={() => ({
              chart,
              title,
              notes: [note, unit, parts, smoothNote, ...remarks].filter(
                (text) => text !== undefined,
              ),
              runs: [...new Set(owners)],
              drawing,
              rows: () => curveRows(curves, smoothing, unit),
            })}
          />
        </span>
        <Numbers curves={curves} unit={unit ?? parts} isDrawn={isDrawn} near={near} />
      </figcaption>
      {isSeen ? (
        <Plot
          title={title}
          {...drawing}
          height={height}
          axis={axis}
          labels={labels}
          {...(curves.length > 1 ? { owners, near } : {})}
        />
      ) : (
        <div style={{ height: `${height}px` }} />
      )}
      {remarks.map((remark) => (
        <p key={remark} class="quiet remark">
          {remark}
        </p>
      ))}
    </figure>
  );
}

interface Lines {
  data: UPlot.AlignedData;
  series: Series[];
  /** The run of each series. */
  owners: string[];
  /** The index of the series of each curve: if it is smoothed, the smooth one. */
  shown: number[];
}

/** The lines of curves: smoothed ones are above the faint original ones. */
function linesOf(curves: Curve[], smoothing: number, paths: Series.PathBuilder | undefined): Lines {
  const line = ({ run, isTraining }: Curve): Series => ({
    stroke: strokeOf(run).colour,
    dash: strokeOf(run).dash,
    width: isTraining ? 1 : 1.75,
    ...(paths === undefined ? {} : { paths }),
  });
  const smooth = curves.map((curve) => ({
    ...curve,
    values: smoothed(curve.values, smoothing / 100),
  }));
  const behind = smoothing > 0 ? curves : [];
  const all = [...behind, ...smooth];
  return {
    data: align(all),
    series: all.map((curve, i) => ({
      ...line(curve),
      ...(i < behind.length ? { alpha: FAINT, width: 1, dash: [] } : {}),
    })),
    owners: all.map(({ run }) => run),
    shown: smooth.map((_, i) => behind.length + i),
  };
}

/** The name of each run at its main line; of a run alone, what its lines are. */
function labelsOf(curves: Curve[], shown: number[]): EndLabel[] {
  if (curves.length < 2) {
    return [];
  }
  const isAlone = new Set(curves.map(({ run }) => run)).size === 1;
  const main = curves.map(
    (curve) =>
      isAlone || !curve.isTraining || !curves.some((c) => c.run === curve.run && !c.isTraining),
  );
  return curves.flatMap(({ run, quantity }, i) =>
    main[i] && shown[i] !== undefined
      ? [
          {
            series: shown[i],
            run,
            text: isAlone ? shortQuantity(quantity ?? run) : shortName(run),
            colour: strokeOf(run).colour,
          },
        ]
      : [],
  );
}

/** "training (thin) / probe": how to read the numbers and lines of runs that have both. */
function partsOf(curves: Curve[]): string {
  const others = curves.filter(({ isTraining }) => !isTraining);
  const names = new Set(others.map(({ quantity }) => shortQuantity(quantity ?? "")));
  return `training (thin) / ${[...names].join(" or ")}`;
}

/** "training" of "training loss without penalties". */
function shortQuantity(quantity: string): string {
  return quantity.split(" ")[0] as string;
}
