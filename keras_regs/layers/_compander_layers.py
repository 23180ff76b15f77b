"""The compander layer of each Keras layer that has kernels."""

from keras import layers

# The cell inside convolutional recurrent layers, which Keras does not export.
from keras_regs._keras import ConvLSTMCell
from keras_regs.layers._embedding import CompandedEmbedding
from keras_regs.layers._factory import companded, containing

CompanderDense = companded(layers.Dense, "kernel")
CompanderEinsumDense = companded(layers.EinsumDense, "kernel")
CompanderConv1D = companded(layers.Conv1D, "kernel")
CompanderConv2D = companded(layers.Conv2D, "kernel")
CompanderConv3D = companded(layers.Conv3D, "kernel")
CompanderConv1DTranspose = companded(layers.Conv1DTranspose, "kernel")
CompanderConv2DTranspose = companded(layers.Conv2DTranspose, "kernel")
CompanderConv3DTranspose = companded(layers.Conv3DTranspose, "kernel")
CompanderDepthwiseConv1D = companded(layers.DepthwiseConv1D, "kernel")
CompanderDepthwiseConv2D = companded(layers.DepthwiseConv2D, "kernel")
CompanderSeparableConv1D = companded(layers.SeparableConv1D, "depthwise_kernel", "pointwise_kernel")
CompanderSeparableConv2D = companded(layers.SeparableConv2D, "depthwise_kernel", "pointwise_kernel")
CompanderEmbedding = companded(layers.Embedding, "embeddings", base=CompandedEmbedding)

CompanderSimpleRNNCell = companded(layers.SimpleRNNCell, "kernel", "recurrent_kernel")
CompanderLSTMCell = companded(layers.LSTMCell, "kernel", "recurrent_kernel")
CompanderGRUCell = companded(layers.GRUCell, "kernel", "recurrent_kernel")
CompanderConvLSTMCell = companded(ConvLSTMCell, "kernel", "recurrent_kernel")

CompanderSimpleRNN = containing(layers.SimpleRNN, layers.SimpleRNNCell)
CompanderLSTM = containing(layers.LSTM, layers.LSTMCell)
CompanderGRU = containing(layers.GRU, layers.GRUCell)
CompanderConvLSTM1D = containing(layers.ConvLSTM1D, ConvLSTMCell)
CompanderConvLSTM2D = containing(layers.ConvLSTM2D, ConvLSTMCell)
CompanderConvLSTM3D = containing(layers.ConvLSTM3D, ConvLSTMCell)
CompanderMultiHeadAttention = containing(layers.MultiHeadAttention, layers.EinsumDense)
CompanderGroupQueryAttention = containing(layers.GroupQueryAttention, layers.EinsumDense)
