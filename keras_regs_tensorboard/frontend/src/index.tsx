/** The entry point: TensorBoard imports this module and calls `render`. */

import "./early";

import { render as renderInto } from "preact";
import uplot from "uplot/dist/uPlot.min.css";
import { fetchEarly, followArrays, refetch } from "./arrays";
import { apply, followAddress, viewOfAddress } from "./link";
import { followPin } from "./pin";
import { followFilm, followKeys } from "./play";
import { followRanges, refetchRanges } from "./ranges";
import { followShares, refetchShares } from "./shares";
import base from "./style/base.css";
import charts from "./style/charts.css";
import controls from "./style/controls.css";
import grid from "./style/grid.css";
import narrow from "./style/narrow.css";
import shares from "./style/shares.css";
import timeline from "./style/timeline.css";
import { followServer } from "./sync";
import { followTheme } from "./theme";
import { App } from "./view/App";

export function render(): void {
  const style = document.createElement("style");
  style.textContent = [uplot, base, controls, timeline, grid, charts, shares, narrow].join("\n");
  document.head.append(style);
  document.documentElement.lang = "en";
  document.title = "Sparsity";
  followTheme();

  const view = viewOfAddress();
  apply(view);

  followArrays();
  followRanges();
  followShares();
  const onFresh = () => {
    refetch();
    refetchRanges();
    refetchShares();
  };
  const poll = followServer(view, onFresh, fetchEarly);
  followAddress();
  followFilm();
  followKeys();
  followPin();
  renderInto(<App onRetry={poll} />, document.body);
}
