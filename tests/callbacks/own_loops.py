"""Training steps that users write themselves, one for each backend."""

import keras
from keras import ops


def own_step(model):
    """A `step(x, y)` for the backend in force, as the guides of Keras have it.

    Where it is compiled, it keeps the constraints that the weights have now. It returns the loss.
    """
    return {"tensorflow": with_tape, "jax": with_jit, "torch": with_autograd}[
        keras.backend.backend()
    ](model)


def loss_of(model, x, y):
    predicted = model(x, training=True)
    return ops.mean(ops.square(y - predicted)) + sum(model.losses)


def with_tape(model):
    import tensorflow as tf

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = loss_of(model, x, y)
        gradients = tape.gradient(loss, model.trainable_variables)
        model.optimizer.apply(gradients, model.trainable_variables)
        return loss

    return step


def with_jit(model):
    import jax

    def loss_and_state(trainable, others, x, y):
        predicted, others, losses = model.stateless_call(
            trainable, others, x, training=True, return_losses=True
        )
        return ops.mean(ops.square(y - predicted)) + sum(losses), others

    @jax.jit
    def update(trainable, others, optimizer, x, y):
        gradient = jax.value_and_grad(loss_and_state, has_aux=True)
        (loss, others), gradients = gradient(trainable, others, x, y)
        trainable, optimizer = model.optimizer.stateless_apply(optimizer, gradients, trainable)
        return loss, trainable, others, optimizer

    model.optimizer.build(model.trainable_variables)

    def step(x, y):
        state = model.trainable_variables, model.non_trainable_variables, model.optimizer.variables
        loss, *new = update(*([each.value for each in part] for part in state), x, y)
        for variables, values in zip(state, new, strict=True):
            for variable, value in zip(variables, values, strict=True):
                variable.assign(value)
        return loss

    return step


def with_autograd(model):
    import torch

    def step(x, y):
        model.zero_grad()
        loss = loss_of(model, ops.convert_to_tensor(x), ops.convert_to_tensor(y))
        loss.backward()
        gradients = [variable.value.grad for variable in model.trainable_weights]
        with torch.no_grad():
            model.optimizer.apply(gradients, model.trainable_weights)
        return loss

    return step
