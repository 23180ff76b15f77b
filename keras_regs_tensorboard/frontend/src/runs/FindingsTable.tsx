import { batch } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { showLayer } from "../layers/layer_rows";
import { short } from "../maps/scales";
import type { RunIndex } from "../server/format";
import { visit } from "../state/play";
import { chosen, indexes, inView, missingRun, sorting } from "../state/state";
import { RunName } from "./RunName";
import { Swatch } from "./Swatch";
import {
  bestAccuracy,
  type Column,
  type Finding,
  greatestFall,
  sorted,
  sortedBy,
} from "./sorted_findings";

const HEADERS: [Column, string, string][] = [
  ["run", "Run", "A click on a name shows the heatmaps of this run"],
  ["overfits", "Overfits since", "The moment of overfitting: the loss has risen since"],
  [
    "loss",
    "Lowest loss",
    "That of a single epoch: of the probe, without penalties, or else of validation, with penalties",
  ],
  ["accuracy", "Best accuracy", "The highest validation accuracy of a single epoch"],
  ["layer", "Greatest fall", "The layer that lost the greatest share of its mean entropy"],
  ["fall", "Share", "How much of its mean entropy this layer lost"],
  ["epochs", "Epochs", "From the epoch of its highest to that of its lowest entropy after it"],
  ["nan", "NaN since", "The first epoch from which on a layer or this loss is not a number"],
];

/** The findings about many runs, one line each. */
export function FindingsTable() {
  const known = indexes.value;
  const findings = chosen.value.map((name) => ({ name, index: known.get(name) ?? null }));
  const hasAccuracy = findings.some(({ index }) => index !== null && bestAccuracy(index) !== null);
  const headers = HEADERS.filter(([column]) => hasAccuracy || column !== "accuracy");
  return (
    // It scrolls, and so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="findings" aria-label="Findings" tabIndex={0}>
      <table data-testid="findings">
        <thead>
          <tr>
            {headers.map(([column, name, title]) => (
              <Header key={column} column={column} name={name} title={title} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(findings, sorting.value).map((finding) => (
            <Line key={finding.name} finding={finding} hasAccuracy={hasAccuracy} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Header({ column, name, title }: { column: Column; name: string; title: string }) {
  const by = sorting.value?.column === column ? sorting.value : null;
  const direction = by === null ? "none" : by.isDescending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={direction}>
      <button
        type="button"
        title={title}
        onClick={() => {
          sorting.value = sortedBy(column, sorting.value);
        }}
      >
        {name}
        <svg class="direction" viewBox="0 0 8 8" aria-hidden="true">
          {by !== null && <path d={by.isDescending ? "M0 2h8L4 7z" : "M0 6h8L4 1z"} />}
        </svg>
      </button>
    </th>
  );
}

function show(run: string): void {
  missingRun.value = null;
  inView.value = run;
}

interface LineProps {
  finding: Finding;
  hasAccuracy: boolean;
}

function Line({ finding: { name, index }, hasAccuracy }: LineProps) {
  const isInView = inView.value === name;
  return (
    <tr class={isInView ? "in-view" : undefined} data-run={name}>
      <th scope="row" class="run-name">
        <Swatch run={name} />
        <button
          type="button"
          class="link"
          aria-current={isInView ? "true" : undefined}
          onClick={() => show(name)}
        >
          <RunName run={name} />
        </button>
      </th>
      {index === null ? (
        <td colSpan={HEADERS.length - 1}>…</td>
      ) : (
        <Values run={index} hasAccuracy={hasAccuracy} />
      )}
    </tr>
  );
}

const NOTHING = <span class="quiet">–</span>;

function Values({ run, hasAccuracy }: { run: RunIndex; hasAccuracy: boolean }) {
  const accuracy = bestAccuracy(run);
  const { overfitting, lowest_loss: lowest, not_a_number: lost } = run;
  const fall = greatestFall(run);
  const goTo = (epoch: number) =>
    batch(() => {
      show(run.name);
      visit(epoch);
    });
  return (
    <>
      <td class="number">
        {overfitting === null ? (
          NOTHING
        ) : (
          <Go title="Show its heatmaps at this epoch" onClick={() => goTo(overfitting.epoch)}>
            {overfitting.epoch}
          </Go>
        )}
      </td>
      <td class="number">
        {lowest === null ? (
          NOTHING
        ) : (
          <>
            {short(lowest.value)}{" "}
            <span class="quiet">
              {lowest.loss} @{lowest.epoch}
            </span>
          </>
        )}
      </td>
      {hasAccuracy && (
        <td class="number" title={accuracy?.name}>
          {accuracy === null ? (
            NOTHING
          ) : (
            <>
              {accuracy.value.toFixed(3)} <span class="quiet">@{accuracy.epoch}</span>
            </>
          )}
        </td>
      )}
      <td>
        {fall === null ? (
          NOTHING
        ) : (
          <Go
            title="Show the heatmaps of this layer"
            onClick={() => showLayer(run.name, fall.layer)}
          >
            <span class="name">{fall.layer}</span>
          </Go>
        )}
      </td>
      <td
        class="number"
        title={fall === null ? "" : `${fall.high?.toFixed(2)} → ${fall.low?.toFixed(2)} nats`}
      >
        {fall === null ? NOTHING : `${Math.round(100 * fall.share)} %`}
      </td>
      <td class="number">{fall === null ? NOTHING : `${fall.start} → ${fall.end}`}</td>
      <td class={lost === null ? "number" : "number warn"}>
        {lost === null ? (
          NOTHING
        ) : (
          <>
            {lost.epoch} <span class="name">{lost.layer ?? "loss"}</span>
          </>
        )}
      </td>
    </>
  );
}

interface GoProps {
  title: string;
  onClick: () => void;
  children: ComponentChildren;
}

function Go(props: GoProps) {
  return <button type="button" class="link" {...props} />;
}
