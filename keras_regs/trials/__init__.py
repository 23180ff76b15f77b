"""Models trained from several seeds and measured, and what goes on where it was killed."""

from keras_regs.trials.outcomes import Outcome as Outcome
from keras_regs.trials.outcomes import read_outcomes as read_outcomes
from keras_regs.trials.trials import Trial as Trial
from keras_regs.trials.trials import Trials as Trials
from keras_regs.trials.watch import Watch as Watch
