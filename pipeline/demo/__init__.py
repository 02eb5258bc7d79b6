"""The whole job on a bundled sample week, with no key and no network."""
