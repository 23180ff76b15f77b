"""Models trained from several seeds and measured, and what goes on where it was killed."""

from keras_regs.trials._outcomes import Outcome as Outcome
from keras_regs.trials._outcomes import read_outcomes as read_outcomes
from keras_regs.trials._trials import Trial as Trial
from keras_regs.trials._trials import Trials as Trials
from keras_regs.trials._watch import Watch as Watch
