"""The network: everything that needs TensorFlow, Keras or LiteRT."""
