"""Rescaled optimizers, which preserve the effect of companders."""

from keras_regs.optimizers._factory import rescaled as rescaled
from keras_regs.optimizers._rescaled_optimizers import RescaledAdadelta as RescaledAdadelta
from keras_regs.optimizers._rescaled_optimizers import RescaledAdafactor as RescaledAdafactor
from keras_regs.optimizers._rescaled_optimizers import RescaledAdagrad as RescaledAdagrad
from keras_regs.optimizers._rescaled_optimizers import RescaledAdam as RescaledAdam
from keras_regs.optimizers._rescaled_optimizers import RescaledAdamax as RescaledAdamax
from keras_regs.optimizers._rescaled_optimizers import RescaledAdamW as RescaledAdamW
from keras_regs.optimizers._rescaled_optimizers import RescaledLamb as RescaledLamb
from keras_regs.optimizers._rescaled_optimizers import RescaledLion as RescaledLion
from keras_regs.optimizers._rescaled_optimizers import RescaledNadam as RescaledNadam
from keras_regs.optimizers._rescaled_optimizers import RescaledRMSprop as RescaledRMSprop
from keras_regs.optimizers._rescaled_optimizers import RescaledSGD as RescaledSGD
