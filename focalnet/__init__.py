"""focalnet keeps the network through which the Court gets help from States."""

__version__ = "0.1.0"
