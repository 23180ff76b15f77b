"""The rescaled versions of Keras optimizers."""

from keras import optimizers

from keras_regs.optimizers._factory import rescaled

RescaledAdadelta = rescaled(optimizers.Adadelta)
RescaledAdafactor = rescaled(optimizers.Adafactor)
RescaledAdagrad = rescaled(optimizers.Adagrad)
RescaledAdam = rescaled(optimizers.Adam)
RescaledAdamW = rescaled(optimizers.AdamW)
RescaledAdamax = rescaled(optimizers.Adamax)
RescaledLamb = rescaled(optimizers.Lamb)
RescaledLion = rescaled(optimizers.Lion)
RescaledNadam = rescaled(optimizers.Nadam)
RescaledRMSprop = rescaled(optimizers.RMSprop)
RescaledSGD = rescaled(optimizers.SGD)
