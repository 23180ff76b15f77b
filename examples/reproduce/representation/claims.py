"""What the paper says of the regularizers, of which the rules are in docs/results/protocol."""

from examples.reproduce.representation.characteristic_claims import characteristic_claims
from examples.reproduce.representation.error_claims import error_claims
from examples.reproduce.representation.factor_claims import factor_claims
from examples.reproduce.representation.information_claims import information_claims
from examples.reproduce.representation.transformed_claims import transformed_claims

CLAIMS = (
    *error_claims(),
    *characteristic_claims(),
    *information_claims(),
    *transformed_claims(),
    *factor_claims(),
)
