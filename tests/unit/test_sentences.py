"""Sentences that remember what they were made of."""

import pickle

from kiosk.sentences import Sentence, sentence, verbatim


def test_reads_as_a_text() -> None:
    """It compares, prints and joins like the English text that it is."""
    told = sentence("has %1 entries, not %2", 3, "2")
    assert told == "has 3 entries, not 2"
    assert f"{told}!" == "has 3 entries, not 2!"
    assert hash(told) == hash("has 3 entries, not 2")


def test_remembers_pattern_and_values() -> None:
    """So that it can be said in another language."""
    told = sentence("%1 is before %2", "b", "a")
    assert (told.pattern, told.values) == ("%1 is before %2", ("b", "a"))


def test_a_value_is_not_looked_at_again() -> None:
    """A file may be called “%1.toml”."""
    assert sentence("%1: %2", "%2.toml", "is empty") == "%2.toml: is empty"
    assert verbatim("100 %1 wool") == "100 %1 wool"


def test_numbers_are_told_as_people_write_them() -> None:
    """Without the noise of binary fractions, and whole ones without a point."""
    assert sentence("%1 and %2", 0.1 + 0.2, 3.0) == "0.3 and 3"


def test_a_place_without_a_value_stays() -> None:
    """Nothing fails on a pattern that somebody else has damaged."""
    assert sentence("%1 of %2", 1) == "1 of %2"


def test_a_sentence_in_a_sentence_stays_one() -> None:
    """It is said in another language, too."""
    told = sentence("%1, and on %2 more", sentence("is %1 px too wide", 4), 2)
    assert told == "is 4 px too wide, and on 2 more"
    inner = told.values[0]
    assert isinstance(inner, Sentence)
    assert inner.pattern == "is %1 px too wide"


def test_values_can_be_changed() -> None:
    """Those of sentences in it, too; patterns are not."""
    told = sentence("/data/ %1 (%2)", "/data/a", sentence("like %1", "/data/b"))
    assert told.changed(lambda value: value.replace("/data/", "")) == "/data/ a (like b)"


def test_another_process_gets_the_same() -> None:
    """Workers tell what is wrong with a picture."""
    told = sentence("%1: %2", "a", sentence("is %1", 1))
    copy = pickle.loads(pickle.dumps(told))
    assert (copy, copy.pattern, copy.values[1].pattern) == (told, told.pattern, "is %1")
