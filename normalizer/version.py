"""The version of mtnorm. It stands here as a plain value, since looking it up in the installation is slow."""

VERSION = "0.1.0"
