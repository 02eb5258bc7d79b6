"""Stand-ins for mailing services and webhooks, on loopback: each checks its published contract strictly and is part of the tests."""
