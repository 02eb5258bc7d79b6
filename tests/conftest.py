"""What the whole suite shares: the same examples in every run, so that a failure is always a change's own."""

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("steady")
