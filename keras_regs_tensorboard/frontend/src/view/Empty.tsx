const CODE = `import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], labels=yv[:1000])],
)`;

/** What to do where no run has anything to show. */
export function Empty() {
  return (
    <section class="empty" data-testid="empty">
      <h1>No heatmaps yet</h1>
      <p>
        This tab shows how many channels of each layer answer to an image, as a network trains.
        Where a layer’s entropy falls, it begins to tell its training images apart one by one: it
        overfits. Let a callback write the heatmaps:
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
