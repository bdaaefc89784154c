"""Lets root run a program that heeds permissions, as everybody else's programs do."""

import ctypes

_PR_CAPBSET_DROP = 24  # of <linux/prctl.h>
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2  # of <linux/capability.h>


def give_up_root_powers() -> None:
    """For `preexec_fn`: the program that starts can't read or write what its mode forbids."""
    prctl = ctypes.CDLL(None).prctl
    for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
        prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
