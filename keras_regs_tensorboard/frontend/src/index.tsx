/** The entry point: TensorBoard imports this module and calls `render`. */

import { render as renderInto } from "preact";
import uplot from "uplot/dist/uPlot.min.css";
import { fetchEarly, followArrays, refetch } from "./arrays";
import { followAddress, viewOfAddress } from "./link";
import { followPin } from "./pin";
import { followFilm, followKeys } from "./play";
import { followShares, refetchShares } from "./shares";
import { comparison, epoch, inView, opacity, other, picked, pinned, scale, unit } from "./state";
import base from "./style/base.css";
import charts from "./style/charts.css";
import controls from "./style/controls.css";
import grid from "./style/grid.css";
import shares from "./style/shares.css";
import timeline from "./style/timeline.css";
import { followServer } from "./sync";
import { followTheme } from "./theme";
import { App } from "./view/App";

export function render(): void {
  const style = document.createElement("style");
  style.textContent = [uplot, base, controls, timeline, grid, charts, shares].join("\n");
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
  pinned.value = view.pin;

  followArrays();
  followShares();
  const onFresh = () => {
    refetch();
    refetchShares();
  };
  const poll = followServer(view, onFresh, fetchEarly);
  followAddress();
  followFilm();
  followKeys();
  followPin();
  renderInto(<App onRetry={poll} />, document.body);
}
