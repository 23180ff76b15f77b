import { cssAt } from "../colours";
import type { Layer, RunIndex } from "../format";
import { position } from "../state";

/** Lets a long name break where its parts meet. */
function breakable(name: string): string {
  return name.replace(/[_/.:-](?=.)/g, "$&\u200b");
}

/** What a layer is, and its mean entropy at the epoch that is shown. */
export function LayerHeader({ run, layer }: { run: RunIndex; layer: Layer }) {
  const { name, channels, greatest } = layer;
  const [height, width] = layer.shape;
  const entropy = run.entropies[name]?.[position.value] ?? null;
  const share = entropy === null || greatest === 0 ? null : entropy / greatest;
  return (
    <th scope="row" class="layer">
      <b class="name" title={name}>
        {breakable(name)}
      </b>
      <span class="quiet">
        {channels} channels, {height} × {width}
      </span>
      <span class="mean">
        {entropy === null ? "no number" : `${entropy.toFixed(2)} nats`}
        <span class="quiet"> of {greatest.toFixed(2)}</span>
      </span>
      {share !== null && (
        <span class="share" title="Share of the greatest entropy, ln of the channels">
          <i>
            <i style={{ width: `${100 * share}%`, background: cssAt(share) }} />
          </i>
          {Math.round(100 * share)} %
        </span>
      )}
    </th>
  );
}
