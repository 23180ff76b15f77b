import { cssAt } from "../colours";
import type { Layer, RunIndex } from "../format";
import { count, inUnit, range } from "../scales";
import { position, scale, greatest as shared, unit } from "../state";

/** Lets a long name break where its parts meet. */
function breakable(name: string): string {
  return name.replace(/[_/.:-](?=.)/g, "$&\u200b");
}

/** Where on the colour bar a mean entropy lies that ends at another one. */
function shareOf(entropy: number, end: number): number {
  const [low, high] = range(end, unit.value);
  return (inUnit(entropy, unit.value) - low) / (high - low);
}

/** What a layer is, and its mean entropy at the epoch that is shown. */
export function LayerHeader({ run, layer }: { run: RunIndex; layer: Layer }) {
  const { name, channels, greatest } = layer;
  const [height, width] = layer.shape;
  const entropy = run.entropies[name]?.[position.value] ?? null;
  const end = scale.value === "shared" ? shared.value : greatest;
  const share = entropy === null || end === 0 ? null : shareOf(entropy, end);
  return (
    <th scope="row" class="layer">
      <b class="name" title={name}>
        {breakable(name)}
      </b>
      <span class="quiet">
        {count(channels, "channel")}, {height} × {width}
      </span>
      <span class="mean">
        {entropy === null ? "no number" : `${entropy.toFixed(2)} nats`}
        <span class="quiet"> of {greatest.toFixed(2)}</span>
      </span>
      {share !== null && (
        <span class="share" title="The mean on the colour bar">
          <i>
            <i style={{ width: `${100 * share}%`, background: cssAt(share) }} />
          </i>
          {Math.round(100 * share)} %
        </span>
      )}
    </th>
  );
}
