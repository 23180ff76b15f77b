import { expect, test } from "vitest";
import { csv } from "../src/files/csv";
import type { RunIndex } from "../src/server/format";

const run: RunIndex = {
  name: 'a,"b"',
  stamp: "",
  layers: [{ name: "conv", channels: 2, shape: [1, 1], greatest: 1 }],
  images: 1,
  samples: 1,
  bytes_per_epoch: 1,
  epochs: [-1, 0],
  sessions: ["", ""],
  entropies: { conv: [0.5, null] },
  losses: { validation: [null, 2], validation_without_penalties: [null, 1.5] },
  compared_losses: {
    training: null,
    held_out: [null, 1.5],
    held_out_name: "validation",
    penalties: "excluded",
  },
  accuracies: { val_accuracy: [null, 0.75] },
  strengths: { "block/conv/activity": [0, 0.001] },
  picture: null,
  predictions: null,
  shares: null,
  correlations: null,
  overfitting: null,
  falls: [],
  lowest_loss: null,
  not_a_number: null,
  sentence: "",
  problems: [],
};

test("a table has a row for each number", () => {
  expect(csv([run]).split("\r\n")).toEqual([
    "run,epoch,quantity,layer,value,unit",
    '"a,""b""",-1,mean entropy,conv,0.5,nats',
    '"a,""b""",0,mean entropy,conv,,nats',
    '"a,""b""",-1,validation loss,,,',
    '"a,""b""",0,validation loss,,2,',
    '"a,""b""",-1,validation loss without penalties,,,',
    '"a,""b""",0,validation loss without penalties,,1.5,',
    '"a,""b""",-1,val_accuracy,,,',
    '"a,""b""",0,val_accuracy,,0.75,',
    '"a,""b""",-1,activity strength,block/conv,0,',
    '"a,""b""",0,activity strength,block/conv,0.001,',
    "",
  ]);
});
