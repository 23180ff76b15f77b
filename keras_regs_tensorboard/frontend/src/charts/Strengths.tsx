import { useMemo } from "preact/hooks";
import UPlot from "uplot";
import { chosenIndexes } from "../state/state";
import { Curves } from "./Curves";
import { curvesOf } from "./curve";

const steps = UPlot.paths.stepped?.({ align: 1 });

const fromZero = (low: number, high: number): [number, number] => {
  const [bottom, top] = [Math.min(0, low ?? 0), Math.max(0, high ?? 0)];
  return [bottom * 1.15, top === 0 && bottom === 0 ? 1 : top * 1.15];
};

/** The strength of each penalty against the epoch. */
export function Strengths() {
  const runs = chosenIndexes.value;
  const names = [...new Set(runs.flatMap((run) => Object.keys(run.strengths)))].sort();
  return names.length === 0 ? null : (
    <section data-testid="strengths" aria-labelledby="strengths-title">
      <h2 id="strengths-title">
        Strengths of the penalties <span class="quiet">against the epoch</span>
      </h2>
      <div class="multiples">
        {names.map((name) => (
          <Strength key={name} name={name} />
        ))}
      </div>
    </section>
  );
}

function Strength({ name }: { name: string }) {
  const runs = chosenIndexes.value;
  const curves = useMemo(() => {
    // As in "block1/conv/activity", where the layer's name may have a slash, too.
    const slash = name.lastIndexOf("/");
    const [layer, role] = [name.slice(0, Math.max(0, slash)), name.slice(slash + 1)];
    return curvesOf(runs, (run) => run.strengths[name], `${role} strength`, layer);
  }, [runs, name]);
  return (
    <Curves
      title={name}
      chart={`strength ${name}`}
      curves={curves}
      height={96}
      range={fromZero}
      {...(steps === undefined ? {} : { paths: steps })}
    />
  );
}
