"""The gradients of the loss beside those of the penalties."""
