"""What the paper says of the weight compander and its rivals."""

from examples.reproduce.weight_compander.claims_of_accuracy import CLAIMS as OF_ACCURACY
from examples.reproduce.weight_compander.claims_of_weights import CLAIMS as OF_WEIGHTS

CLAIMS = (*OF_ACCURACY, *OF_WEIGHTS)
