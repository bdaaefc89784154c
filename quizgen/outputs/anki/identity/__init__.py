"""Which note of the ledger a note of today is, so that learners keep their progress."""
