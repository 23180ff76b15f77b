import { expect, test } from "vitest";
import { groupsOf } from "../src/layers/grouping";

/** The groups with their sizes, in the order of their first layers. */
function sizes(names: string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const group of groupsOf(names)) {
    if (group !== null) found[group] = (found[group] ?? 0) + 1;
  }
  return found;
}

function times<T>(count: number, of: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => of(i + 1));
}

// The layers with kernels of Keras's own models.
const MOBILENET_V2 = [
  "Conv1",
  "expanded_conv_depthwise",
  "expanded_conv_project",
  ...times(16, (i) =>
    ["expand", "depthwise", "project"].map((part) => `block_${i}_${part}`),
  ).flat(),
  "Conv_1",
  "predictions",
];
const RESNET_50 = [
  "conv1_conv",
  ...[3, 4, 6, 3].flatMap((blocks, stage) =>
    times(blocks, (i) =>
      (i === 1 ? [1, 2, 0, 3] : [1, 2, 3]).map((conv) => `conv${stage + 2}_block${i}_${conv}_conv`),
    ).flat(),
  ),
  "predictions",
];
const DENSENET_121 = [
  "conv1_conv",
  ...[6, 12, 24, 16].flatMap((blocks, stage) => [
    ...times(blocks, (i) => [1, 2].map((conv) => `conv${stage + 2}_block${i}_${conv}_conv`)).flat(),
    ...(stage < 3 ? [`pool${stage + 2}_conv`] : []),
  ]),
  "predictions",
];
const EFFICIENTNET_B0_BLOCKS = ["1a", "2a", "2b", "3a", "3b", "4a", "4b", "4c", "5a", "5b", "5c"]
  .concat(["6a", "6b", "6c", "6d", "7a"])
  .map((name) => `block${name}`);
const EFFICIENTNET_B0 = [
  "stem_conv",
  ...EFFICIENTNET_B0_BLOCKS.flatMap((block) =>
    ["expand_conv", "dwconv", "se_reduce", "se_expand", "project_conv"]
      .filter((part) => block !== "block1a" || part !== "expand_conv")
      .map((part) => `${block}_${part}`),
  ),
  "top_conv",
  "predictions",
];
const VGG_16 = [
  ...[2, 2, 3, 3, 3].flatMap((convs, block) => times(convs, (i) => `block${block + 1}_conv${i}`)),
  ...["fc1", "fc2", "predictions"],
];

test("the blocks of MobileNetV2", () => {
  expect(MOBILENET_V2).toHaveLength(53);
  expect(sizes(MOBILENET_V2)).toEqual(Object.fromEntries(times(16, (i) => [`block_${i}`, 3])));
});

test("the stages of ResNet50", () => {
  expect(RESNET_50).toHaveLength(54);
  expect(sizes(RESNET_50)).toEqual({ conv2: 10, conv3: 13, conv4: 19, conv5: 10 });
});

test("the stages of DenseNet121", () => {
  expect(DENSENET_121).toHaveLength(121);
  expect(sizes(DENSENET_121)).toEqual({ conv2: 12, conv3: 24, conv4: 48, conv5: 32 });
});

test("the blocks of EfficientNetB0", () => {
  expect(EFFICIENTNET_B0).toHaveLength(82);
  expect(sizes(EFFICIENTNET_B0)).toEqual(
    Object.fromEntries(EFFICIENTNET_B0_BLOCKS.map((block) => [block, block === "block1a" ? 4 : 5])),
  );
});

test("the blocks of VGG16", () => {
  expect(VGG_16).toHaveLength(16);
  expect(sizes(VGG_16)).toEqual({ block1: 2, block2: 2, block3: 3, block4: 3, block5: 3 });
});

test("blocks whose layers have numbers alone", () => {
  const names = ["conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1", "fc6"];
  expect(sizes(names)).toEqual({ conv1: 2, conv2: 2 });
  expect(sizes(["conv1", "conv1_bn", "conv2", "fc"])).toEqual({ conv1: 2 });
});

test("folders", () => {
  const names = ["stem", "layer1/0/conv1", "layer1/0/conv2", "layer1/1/conv1", "layer2/0/conv1"];
  expect(groupsOf(names)).toEqual([null, "layer1", "layer1", "layer1", null]);
  expect(groupsOf(["encoder/a", "encoder/b", "decoder/a", "decoder/b"])).toEqual([
    ...["encoder", "encoder", "decoder", "decoder"],
  ]);
});

test("what all names begin with is no group, and does not hide those below it", () => {
  const inner = ["layer1/a", "layer1/b", "layer2/a", "layer2/b"];
  const groups = ["net/layer1", "net/layer1", "net/layer2", "net/layer2"];
  expect(groupsOf(inner.map((name) => `net/${name}`))).toEqual(groups);
  expect(sizes(VGG_16.slice(0, 4).map((name) => `vgg16_${name}`))).toEqual({
    vgg16_block1: 2,
    vgg16_block2: 2,
  });
  expect(sizes(VGG_16.slice(0, 2))).toEqual({});
});

test.each([
  [["conv1", "conv2", "conv3", "conv4", "conv5", "fc1", "fc2"]],
  [["conv2d", "conv2d_1", "conv2d_2", "conv2d_transpose", "dense", "dense_1"]],
  [["batch_normalization", "batch_normalization_1", "max_pooling2d_1", "up_sampling2d_2"]],
  [["dense", "logits", "größte Läufe & 模型", "<img src=x>", "", "/", "_", "a_"]],
  [["conv1_conv", "conv2_conv", "pool2_conv"]],
  [["same", "same"]],
  [["block_1/a", "block_1_b"]],
  [["one"]],
  [[]],
])("no groups in %j", (names) => {
  expect(sizes(names)).toEqual({});
});

test("dimensions are no blocks, but blocks may be named like them", () => {
  expect(sizes(["conv2d_1_relu", "conv2d_1_bn", "conv2d_2_relu", "x"])).toEqual({ conv2d_1: 2 });
  expect(sizes(["block2d_a", "block2d_b", "block2c_a"])).toEqual({ block2d: 2 });
});
