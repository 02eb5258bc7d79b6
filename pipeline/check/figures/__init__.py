"""The figures of a draft and of its sources, as they are read, and what plain operations make of them."""
