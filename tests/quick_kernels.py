"""Machine code with JAX by the older of XLA's two generators, which takes a third of the time.

XLA simplifies and fuses formulas before that, as usual.
"""

import functools

OPTIONS = {"xla_cpu_use_fusion_emitters": False}


def generate_kernels_quickly(patch):
    """Not where the fixture `optimized` lets JAX compile as for users."""
    import jax
    from jax._src import compiler

    try:
        jax.jit(lambda: 0.0, compiler_options=OPTIONS)()
    except jax.errors.JaxRuntimeError:
        return  # This version of XLA has one generator.
    original = compiler.get_compile_options

    @functools.wraps(original)
    def get_compile_options(*arguments, **options):
        found = original(*arguments, **options)
        if jax.config.read("jax_disable_most_optimizations"):
            found.env_option_overrides = [*found.env_option_overrides, *OPTIONS.items()]
        return found

    patch.setattr(compiler, "get_compile_options", get_compile_options)
