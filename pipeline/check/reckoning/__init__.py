"""Whether an operation on the figures that stand together gives a figure, or only comes near it by chance."""
