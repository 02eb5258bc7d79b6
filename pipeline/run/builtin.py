"""What every newsletter starts from: the built-in templates, settings and voice.

In a repository they lie at its top, where people look for them; in an installed program they lie beside its code.
"""

from pathlib import Path

_INSTALLED = Path(__file__).parents[1] / "builtin"
HOME = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parents[2]
TEMPLATES = HOME / "templates"
SETTINGS = HOME / "sources.yaml"
VOICE = HOME / "voice.md"
