"""Training of the encoder and the reader; nothing here is imported when a question is asked."""
