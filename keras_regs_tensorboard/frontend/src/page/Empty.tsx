const CODE = `import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;

/** What to do where no run has anything to show. */
export function Empty() {
  return (
    <section class="empty" data-testid="empty">
      <h1>No heatmaps yet</h1>
      <p>
        This tab shows, at each place of an image, how many channels of a layer answer to it, and
        how that changes as the network trains. Where a layer’s entropy falls, ever fewer channels
        answer: a sign that it overfits. A callback writes the heatmaps:
      </p>
      <pre>
        <code>{CODE}</code>
      </pre>
      <p>Then show the folder of the runs:</p>
      <pre>
        <code>tensorboard --logdir runs</code>
      </pre>
      <p class="quiet">The page looks for new runs every few seconds.</p>
    </section>
  );
}
