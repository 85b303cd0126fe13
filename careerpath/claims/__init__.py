"""Claims: whether a statement tells of its writer's own work, or of what is denied, hoped for, asked or another's.

`quick_look` lets plain claims through; `claim` weighs the others: by their phrases (`second_look`, `phrases`) and by
what `reading` makes of their clauses. From text to reading: `sentences`, `clauses` (cut where `finite` sees a verb),
`predicates` (with `roles`, who a subject stands for), then `requirement`, `denial`, `hope`, `receipt` and
`someone_else`, which each ask one question of a clause, and `answers`, what a clause says of the one before it.
"""

from careerpath.claims.claim import Claim, read_claim

__all__ = ["Claim", "read_claim"]
