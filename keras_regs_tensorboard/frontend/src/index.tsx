/** The entry point: TensorBoard imports this module and calls `render`. */

import "./server/early";

import { render as renderInto } from "preact";
import uplot from "uplot/dist/uPlot.min.css";
import { followPin } from "./maps/pin";
import { App } from "./page/App";
import { followTheme } from "./page/theme";
import { fetchEarly, followArrays, refetch } from "./server/arrays";
import { followRanges, refetchRanges } from "./server/ranges";
import { followShares, refetchShares } from "./server/shares";
import { followServer } from "./server/sync";
import { apply, followAddress, viewOfAddress } from "./state/link";
import { followFilm, followKeys } from "./state/play";
import base from "./style/base.css";
import charts from "./style/charts.css";
import controls from "./style/controls.css";
import grid from "./style/grid.css";
import narrow from "./style/narrow.css";
import shares from "./style/shares.css";
import timeline from "./style/timeline.css";

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
