"""Every table of names, in the order in which their rows are read, and what belongs to whom."""

from pipeline.text import (
    alias_table,
    broad_table,
    campus_table,
    chief_table,
    company_table,
    finance_table,
    industry_table,
    korea_table,
    leader_table,
    office_table,
    people_table,
    product_table,
    seoul_table,
    sport_table,
    startup_table,
    world_table,
)

GROUPS = (
    alias_table.COMPANIES,
    company_table.MORE,
    alias_table.PRODUCTS,
    people_table.PEOPLE,
    people_table.AGENCIES,
    korea_table.KOREA,
    world_table.WORLD,
    office_table.MORE_PEOPLE,
    office_table.OFFICES,
    office_table.ministries(),
    finance_table.FINANCE,
    industry_table.INDUSTRY,
    startup_table.STARTUPS,
    product_table.PRODUCTS,
    seoul_table.FIRMS,
    campus_table.CAMPUSES,
    campus_table.BODIES,
    campus_table.MEDIA,
    leader_table.LEADERS,
    chief_table.CHIEFS,
    seoul_table.PERSONS,
    broad_table.BROAD,
    broad_table.PERSONS,
    sport_table.SPORT,
    sport_table.PLAYERS,
)
"""The rows of every table but those of the places."""
OWNED = (
    alias_table.MAKERS,
    korea_table.OWNED,
    world_table.OWNED,
    office_table.OWNED,
    leader_table.OWNED,
    broad_table.OWNED,
)
"""What brings whom along: a product its maker, a chief his company."""
