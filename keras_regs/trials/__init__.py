"""Models trained from several seeds and measured, with results in files that survive a crash."""

from keras_regs.trials._outcomes import Outcome as Outcome
from keras_regs.trials._outcomes import read_outcomes as read_outcomes
from keras_regs.trials._run import Trial as Trial
from keras_regs.trials._trials import Trials as Trials
from keras_regs.trials._watch import Watch as Watch
