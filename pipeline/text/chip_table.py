"""Chips that are known by a letter and a number, and whose they are: `엔비디아 H100` for a source that says `four H100 GPUs`.

The rows are as in `alias_table`; none of them accuses, since a number of another chip is looked up as it is written.
"""

_NVIDIA = "H100 H200 H20 H800 A100 A800 V100 P100 B100 B200 B300 GB200 GB300 L40S RTX"
_AMD = "MI250 MI300 MI300X MI300A MI325X MI350 MI350X MI355X MI400 MI450 MI455X"

CHIPS = "\n" + "".join(f"!{chip}:\n" for chip in f"{_NVIDIA} {_AMD}".split())
MADE = "|".join(
    [
        *(f"{chip.lower()} nvidia" for chip in _NVIDIA.split()),
        *(f"{chip.lower()} amd" for chip in _AMD.split()),
        *(
            "ios iphone",
            "ios apple",
            "iphone ios",
            "ipados ipad",
            "ipados apple",
            "macos apple",
            "jonyive iphone",
            "jonyive apple",
        ),
    ]
)
"""What a source names brings its maker along, as in `alias_table.MAKERS`; iOS runs on the iPhone alone."""
