import { GRADIENT } from "../colours";
import { legend } from "../legend";
import { index, opacity, scale, unit } from "../state";

export function ColourBar() {
  const { ticks, unit: name } = legend(index.value?.layers ?? [], scale.value, unit.value);
  const isOver = index.value?.picture?.shape != null;
  return (
    <figure class="colour-bar" data-testid="colour-bar">
      <div class="gradient over-greys">
        <div
          class="gradient"
          style={{ background: GRADIENT, opacity: isOver ? opacity.value / 100 : 1 }}
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
