/** The entry point: TensorBoard imports this module and calls `render`. */

import { render as renderInto } from "preact";
import uplot from "uplot/dist/uPlot.min.css";
import { fetchEarly, followArrays, refetch } from "./arrays";
import { followAddress, viewOfAddress } from "./link";
import { followFilm, followKeys } from "./play";
import {
  comparison,
  epoch,
  inView,
  lossAxis,
  opacity,
  other,
  picked,
  scale,
  smoothing,
  unit,
  zoom,
} from "./state";
import base from "./style/base.css";
import charts from "./style/charts.css";
import controls from "./style/controls.css";
import grid from "./style/grid.css";
import timeline from "./style/timeline.css";
import { followServer } from "./sync";
import { followTheme } from "./theme";
import { App } from "./view/App";

export function render(): void {
  const style = document.createElement("style");
  style.textContent = [uplot, base, controls, timeline, grid, charts].join("\n");
  document.head.append(style);
  document.documentElement.lang = "en";
  document.title = "Sparsity";
  followTheme();

  const view = viewOfAddress();
  picked.value = view.runs;
  inView.value = view.inView;
  epoch.value = view.epoch ?? -1;
  scale.value = view.scale;
  unit.value = view.unit;
  opacity.value = view.opacity;
  other.value = view.other;
  comparison.value = view.comparison;
  zoom.value = view.zoom;
  lossAxis.value = view.lossAxis;
  smoothing.value = view.smoothing;

  followArrays();
  const poll = followServer(view, refetch, fetchEarly);
  followAddress();
  followFilm();
  followKeys();
  renderInto(<App onRetry={poll} />, document.body);
}
