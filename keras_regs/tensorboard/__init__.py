"""Writing for TensorBoard, without TensorFlow."""
