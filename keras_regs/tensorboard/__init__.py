"""Writing for TensorBoard, without TensorFlow."""

from keras_regs.tensorboard._writer import EventWriter as EventWriter
