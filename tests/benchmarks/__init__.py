"""Speed and size, each as a ratio to the bare library in the same run."""
