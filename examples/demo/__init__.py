"""Three short stories about overfitting, told on scikit-learn's handwritten digits."""
