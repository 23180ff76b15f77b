# %% [markdown]
# # Strong L2 keeps my deep network from learning
#
# Some text with `code` and a [link](../schedules.md).

# %%
import matplotlib.pyplot as plt
import numpy as np

import keras_regs as kr

print(kr.L2(0.1))

# %% [markdown]
# ## A figure

# %% alt="A line that rises"
fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(np.arange(10))
plt.show()
