"""``python -m tests.shipped`` has the shipped cases compiled into the cache, as far as they are not."""

from interviewer.library import known, load_case, shipped

if __name__ == "__main__":
    for id in known("scenario", (shipped(),)):
        load_case(id, (shipped(),))
