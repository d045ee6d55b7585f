"""Pages of the network beside its lists."""
