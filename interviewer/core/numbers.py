"""Numbers in words."""

_UNITS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS: dict[str, int] = {
    word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SPELLED: dict[str, int] = {**_UNITS, **_TENS}
"""Numbers of one word below a hundred, in their order."""
SCALES: dict[str, int] = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
"""What stands behind another number and multiplies it."""
COUNT = rf"(?:\d+(?:[.,]\d+)*\ ?%?|(?:an?\ )?(?:{'|'.join((*SPELLED, *SCALES))}))"
"""A number in figures or in one word, as a part of verbose patterns."""
