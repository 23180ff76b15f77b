import { GRADIENT } from "../colours";
import { legend } from "../legend";
import { index, scale, unit } from "../state";

export function ColourBar() {
  const { ticks, unit: name } = legend(index.value?.layers ?? [], scale.value, unit.value);
  return (
    <figure class="colour-bar" data-testid="colour-bar">
      <div class="gradient" style={{ background: GRADIENT }} />
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
