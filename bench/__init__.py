"""`make bench`: what Confwright costs, beside what people would use instead, in one run."""
