"""What leaves the window for elsewhere: the microphone's sound, the virtual camera and the browser address."""
