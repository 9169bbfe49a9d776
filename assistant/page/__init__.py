"""The page: what a browser shows of answers and resolutions."""
