"""Measures the matting without a window: time, processor, memory, steadiness, and all that beside a peer."""
