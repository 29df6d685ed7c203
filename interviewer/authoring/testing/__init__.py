"""What authors' tests do: find them, run them, say what differs, what they never reach, and write down what came out."""
