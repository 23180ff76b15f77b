"""Networks of the papers for small images.

They consist of Keras's own layers, take images with channels last, and output logits.
"""

from examples.networks.plain import alexnet as alexnet
from examples.networks.plain import lenet as lenet
from examples.networks.plain import plain_vgg as plain_vgg
from examples.networks.resnet import resnet as resnet
from examples.networks.resnet import resnet18 as resnet18
from examples.networks.resnet import resnet34 as resnet34
from examples.networks.resnet import resnet50 as resnet50
from examples.networks.vgg import vgg16_bn as vgg16_bn
from examples.networks.vgg import vgg19_bn as vgg19_bn
from examples.networks.vgg import vgg_bn as vgg_bn
from examples.networks.wide_resnet import wide_resnet as wide_resnet
