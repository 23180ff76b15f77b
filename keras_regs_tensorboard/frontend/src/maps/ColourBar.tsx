import { index, opacity } from "../state/state";
import { isDiverging } from "./bands";
import { GRADIENT, SIGNED_GRADIENT } from "./colours";
import { isStretched, pointedLegend } from "./explain";
import { Stretched } from "./ScaleNote";

export function ColourBar() {
  // Nothing is known of the layers before the run has come.
  const { ticks, unit: name } =
    index.value === null ? { ticks: ["\u00a0"], unit: "" } : pointedLegend.value;
  const isOver = index.value?.picture?.shape != null;
  return (
    <figure class="colour-bar" data-testid="colour-bar">
      <div class="gradient over-greys">
        <div
          class="gradient"
          style={{
            background: isDiverging.value ? SIGNED_GRADIENT : GRADIENT,
            opacity: isOver ? opacity.value / 100 : 1,
          }}
        />
      </div>
      <div class="ticks">
        {ticks.map((tick, i) => (
          <span key={i}>{tick}</span>
        ))}
      </div>
      <figcaption>
        <span>
          {name.replaceAll("B − A", "B\u00a0−\u00a0A")}{" "}
          {isStretched.value && <Stretched>stretched</Stretched>}
        </span>
        <span class="no-number">
          <i class="chequer" /> not a number
        </span>
      </figcaption>
    </figure>
  );
}
