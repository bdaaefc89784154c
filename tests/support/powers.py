"""Lets root run a program that heeds permissions, as everybody else's programs do."""

import ctypes

_PR_CAPBSET_DROP = 24  # of <linux/prctl.h>
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2  # of <linux/capability.h>
_VERSION = 0x20080522  # of <linux/capability.h>: the third, of two words
_EFFECTIVE, _PERMITTED = 0, 1  # words of the sets; `access` goes by the second


def give_up_root_powers() -> None:
    """This process, and what it starts, can't read or write what a mode forbids."""
    system = ctypes.CDLL(None)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    words = (ctypes.c_uint32 * 6)()
    system.capget(header, words)
    for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
        system.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
        for held in (_EFFECTIVE, _PERMITTED):
            words[held] &= ~(1 << capability)
    system.capset(header, words)
