"""What a script begins with that is to run as on a machine which has JAX and no TensorFlow."""

JAX_ALONE = """
import sys

class JaxAlone:
    def find_spec(self, name, path=None, target=None):
        if name == "tensorflow":
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, JaxAlone())
"""
