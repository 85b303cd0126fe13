"""Claims: whether a statement tells of its writer's own work, or of what is denied, hoped for, asked or another's.

`quick_look` lets plain claims through; `claim` reads the others, clause by clause. From text to answer: `sentences`,
`clauses`, `predicates` (with `roles`, who a subject stands for), then `requirement`, `denial`, `hope`, `receipt` and
`someone_else`, which each ask one question of a clause.
"""

from careerpath.claims.claim import Claim, read_claim

__all__ = ["Claim", "read_claim"]
