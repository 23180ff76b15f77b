/** The entry point: TensorBoard imports this module and calls `render`. */

import "./early";

import { render as renderInto } from "preact";
import uplot from "uplot/dist/uPlot.min.css";
import { fetchEarly, followArrays, refetch } from "./arrays";
import { apply, followAddress, viewOfAddress } from "./link";
import { followFilm, followKeys } from "./play";
import { followRanges, refetchRanges } from "./ranges";
import base from "./style/base.css";
import charts from "./style/charts.css";
import controls from "./style/controls.css";
import grid from "./style/grid.css";
import narrow from "./style/narrow.css";
import timeline from "./style/timeline.css";
import { followServer } from "./sync";
import { followTheme } from "./theme";
import { App } from "./view/App";

export function render(): void {
  const style = document.createElement("style");
  style.textContent = [uplot, base, controls, timeline, grid, charts, narrow].join("\n");
  document.head.append(style);
  document.documentElement.lang = "en";
  document.title = "Sparsity";
  followTheme();

  const view = viewOfAddress();
  apply(view);

  followArrays();
  followRanges();
  const poll = followServer(
    view,
    () => {
      refetch();
      refetchRanges();
    },
    fetchEarly,
  );
  followAddress();
  followFilm();
  followKeys();
  renderInto(<App onRetry={poll} />, document.body);
}
