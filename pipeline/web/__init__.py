"""Every request to sources, pages and webhooks: caps, redirects, address checks."""
