import { GRADIENT, SIGNED_GRADIENT } from "../colours";
import { differenceLegend, legend } from "../legend";
import { comparison, index, opacity, other, scale, unit } from "../state";

export function ColourBar() {
  const isDifference = other.value !== null && comparison.value === "difference";
  const { ticks, unit: name } = (isDifference ? differenceLegend : legend)(
    index.value?.layers ?? [],
    scale.value,
    unit.value,
  );
  const isOver = index.value?.picture?.shape != null;
  return (
    <figure class="colour-bar" data-testid="colour-bar">
      <div class="gradient over-greys">
        <div
          class="gradient"
          style={{
            background: isDifference ? SIGNED_GRADIENT : GRADIENT,
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
        <span>{name}</span>
        <span class="no-number">
          <i class="chequer" /> not a number
        </span>
      </figcaption>
    </figure>
  );
}
