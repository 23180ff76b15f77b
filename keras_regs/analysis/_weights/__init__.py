"""Contents of kernels: percentiles, exact zeros, correlations of filters."""
