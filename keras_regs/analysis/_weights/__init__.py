"""What kernels hold: percentiles, exact zeros, correlated filters."""
