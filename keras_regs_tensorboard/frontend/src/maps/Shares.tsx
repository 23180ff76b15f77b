import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type Frame, frame, otherFrame } from "../server/arrays";
import type { Layer, PlaceShares, RunIndex } from "../server/format";
import { otherPlaceShares, type PlaceState, placeShares } from "../server/shares";
import { epochName } from "../state/epochs";
import { column, index, other, otherEpoch, otherIndex, pinned, shownEpoch } from "../state/state";
import { percent } from "./percent";
import { imageName } from "./pictures";
import { otherPinnedLayer, type Pin, pinnedLayer, unpin } from "./pin";
import { describe } from "./scales";

/** The channels with the largest shares at the pinned place. */
export function Shares() {
  const box = useRef<HTMLElement>(null);
  const pin = pinned.value;
  const run = index.value;

  // Not over the map that it is about, which a link shows before it has its place.
  const width = column.value;
  const stepAside = () => {
    if (pin !== null && width > 0) box.current?.classList.toggle("left", isRight(pin));
  };
  useLayoutEffect(stepAside, [pin, width]);
  // The maps may have their width only after this panel is drawn.
  useEffect(stepAside, [pin, width]);

  if (pin === null || run === null || run.epochs.length === 0) {
    return null;
  }
  const layer = run.layers[pinnedLayer.value];
  const isCompared = other.value !== null;
  const states = [placeShares.value, ...(isCompared ? [otherPlaceShares.value] : [])];
  // Both sides have one scale.
  const longest = Math.max(0, ...states.map(({ shares }) => largest(shares)));
  return (
    <section
      ref={box}
      class={isCompared ? "shares compared" : "shares"}
      data-testid="shares"
      aria-labelledby="shares-title"
    >
      <header>
        <h2 id="shares-title">Channels at one place</h2>
        <button type="button" onClick={unpin} title="Close (Esc)">
          Close
        </button>
      </header>
      <p class="place">
        <b class="name">{pin.layer}</b>, {imageName(run, pin.image)}
        {(layer === undefined || layer.shape[0] * layer.shape[1] > 1) &&
          `, row ${pin.row + 1}, column ${pin.column + 1}`}
      </p>
      <div class="sides">
        <Side
          mark={isCompared ? "A" : null}
          run={run}
          layer={layer}
          row={pinnedLayer.value}
          pin={pin}
          epoch={shownEpoch.value}
          maps={frame.value}
          state={placeShares.value}
          longest={longest}
        />
        {isCompared && otherIndex.value !== null && (
          <Side
            mark="B"
            run={otherIndex.value}
            layer={otherIndex.value.layers[otherPinnedLayer.value]}
            row={otherPinnedLayer.value}
            pin={pin}
            epoch={otherEpoch.value}
            maps={otherFrame.value}
            state={otherPlaceShares.value}
            longest={longest}
          />
        )}
      </div>
      <p class="quiet hint">
        The share of a channel is its part of the softmax, whose entropy is in the map. Shares are
        rounded to about 3 %. Channels are counted from 0.
      </p>
    </section>
  );
}

/** The longest bar: that of the first channel, or of the mean of the others if all are alike. */
function largest(shares: PlaceShares | null): number {
  return Math.max(0, shares?.shares[0] ?? 0, meanOfOthers(shares));
}

function meanOfOthers(shares: PlaceShares | null): number {
  return shares !== null && shares.others > 0 ? (shares.rest ?? 0) / shares.others : 0;
}

/** Whether the pinned place lies in the right half of the window. */
function isRight({ layer, image }: Pin): boolean {
  const maps = document.querySelectorAll<HTMLCanvasElement>(`canvas[data-image="${image}"]`);
  const box = [...maps].find((map) => map.dataset.layer === layer)?.getBoundingClientRect();
  return box !== undefined && box.left + box.width / 2 > innerWidth / 2;
}

interface SideProps {
  mark: "A" | "B" | null;
  run: RunIndex;
  /** Undefined: the run has no such place. */
  layer: Layer | undefined;
  row: number;
  pin: Pin;
  epoch: number | null;
  maps: Frame;
  state: PlaceState;
  longest: number;
}

/** A run at the place: its entropy, and its channels. */
function Side({ mark, run, layer, row, pin, epoch, maps, state, longest }: SideProps) {
  const shown = state.shares?.epoch ?? epoch;
  return (
    <section
      class="side"
      data-testid={`shares-${mark === "B" ? "b" : "a"}`}
      aria-busy={state.isLoading}
    >
      <p>
        {mark !== null && <b>{mark}: </b>}
        <span class="name">{run.name}</span>, {shown === null ? "…" : epochName(shown)}
        {shown !== epoch && !state.isLoading && epoch !== null && (
          <strong> ({epochName(epoch)} has no shares)</strong>
        )}
      </p>
      {layer === undefined ? (
        <p class="notice">This run has no such place.</p>
      ) : (
        <>
          <Entropy layer={layer} level={state.shares?.level ?? levelOf(maps, row, pin)} />
          <Bars layer={layer} state={state} hasShares={run.shares !== null} longest={longest} />
        </>
      )}
    </section>
  );
}

/** The level in the map of the epoch in view, for runs without shares. */
function levelOf(found: Frame, row: number, { image, row: y, column }: Pin): number | null {
  if (found.state !== "here") {
    return null;
  }
  const [height, width] = found.run.layers[row]?.shape ?? [1, 1];
  return found.maps[row]?.[(image * height + y) * width + column] ?? null;
}

function Entropy({ layer, level }: { layer: Layer; level: number | null }) {
  if (level === null) {
    return null;
  }
  return (
    <p class="entropy">
      <b>{describe(level, layer.greatest, "entropy")}</b>
      <br />
      <span class="quiet">perplexity: {describe(level, layer.greatest, "perplexity")}</span>
    </p>
  );
}

interface BarsProps {
  layer: Layer;
  state: PlaceState;
  hasShares: boolean;
  longest: number;
}

function Bars({ layer, state: { shares, trouble }, hasShares, longest }: BarsProps) {
  if (!hasShares) {
    return (
      <p class="notice">
        This run has no shares of channels. The callback <code>kr.SparsityHeatmaps</code> writes
        them.
      </p>
    );
  }
  if (trouble !== null) {
    return (
      <p class="notice warn" role="status">
        {trouble}
      </p>
    );
  }
  if (shares === null) {
    return <p class="notice">Reading the shares …</p>;
  }
  if (shares.rest === null) {
    return <p class="notice">The responses of this place are not numbers.</p>;
  }
  return (
    <table class="bars" data-testid="bars">
      <thead>
        <tr>
          <th scope="col">Channel</th>
          <th scope="col">Share</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {shares.channels.map((channel, i) => (
          <Bar
            key={channel}
            name={String(channel)}
            share={shares.shares[i] ?? null}
            smallest={shares.smallest}
            longest={longest}
          />
        ))}
        {shares.others > 0 && (
          <Bar
            name={shares.others === 1 ? "1 other" : `${shares.others} others`}
            share={shares.rest}
            smallest={shares.smallest}
            longest={longest}
            each={meanOfOthers(shares)}
            title={`The other ${shares.others} of ${layer.channels} channels together. The bar is their mean.`}
          />
        )}
      </tbody>
    </table>
  );
}

interface BarProps {
  name: string;
  share: number | null;
  smallest: number;
  longest: number;
  /** The mean of the channels, where they are several. */
  each?: number;
  title?: string;
}

function Bar({ name, share, smallest, longest, each, title }: BarProps) {
  const width = longest > 0 ? (100 * (each ?? share ?? 0)) / longest : 0;
  return (
    <tr class={each !== undefined ? "rest" : undefined} title={title}>
      <th scope="row">{name}</th>
      <td>{percent(share, smallest)}</td>
      <td class="bar">
        <i style={{ width: `${width}%` }} />
        {each !== undefined && <span>{percent(each, smallest)} each</span>}
      </td>
    </tr>
  );
}
