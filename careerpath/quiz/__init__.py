"""Which question comes next, what an answer means, and when enough is known. Pure: nothing is read or written."""
