"""Who leads without saying so is followed: the candidate drives."""

from tests.core.small_case import Talk, reached


def test_one_point_of_another_question_is_followed() -> None:
    """Nothing was about what was asked, so the talk goes where the words are."""
    talk = Talk()
    talk.hear("A rack counts its bikes and that is the truth [labels 2].")
    assert (talk.interview.thread.id, talk.because.split(":")[0]) == ("data", "volunteered")


def test_a_remark_at_the_end_of_a_reply_is_no_move() -> None:
    """What one point of another question is about must not come last, behind words that were not understood."""
    talk = Talk()
    talk.hear("We had a van that nobody would drive and a boss who never looked at it; then that box [latency 2].")
    assert not talk.because.startswith("volunteered")


def test_whoever_returns_to_an_earlier_question_is_met_there() -> None:
    """Something is still open where they answer late."""
    talk = reached("data")
    talk.hear("Let me do the model first [modelling >]")
    talk.hear("A rack counts its bikes, and that is the truth [labels 2].")
    assert (talk.interview.thread.id, talk.because.split(":")[0]) == ("data", "volunteered")


def test_an_answer_with_a_remark_beside_it_is_no_move() -> None:
    """Who answers what was asked stays, also with an answer that was given before."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2], and the counts are the truth [labels 2].")
    assert talk.interview.thread.id == "brief"
    talk.hear("Fewer empty racks, I said [goal 2], and I look at it on Mondays [monitoring 2].")
    assert not talk.because.startswith("volunteered")


def test_of_two_places_the_fuller_is_theirs() -> None:
    """Most of what is new decides, then where more words are."""
    fuller, longer = Talk(), Talk()
    fuller.hear(
        "The count is the truth [labels 2], some sensors lie [label-quality 2], the van has it soon [latency 2]."
    )
    longer.hear(
        "Yesterday is the mark [baseline 2], and at the end of each day I count by how many bikes I am off [offline-metrics 2]."
    )
    assert (fuller.interview.thread.id, longer.interview.thread.id) == ("data", "check")


def test_where_nothing_is_left_to_ask_the_talk_goes_on_from_there() -> None:
    """Nobody is fetched back from the serving to the problem because all of the serving was told at once."""
    talk = reached("data")
    talk.hear("The van has it within a minute because one machine is enough [latency 2].")
    assert talk.interview.thread.id == "live"


def test_a_row_of_names_is_followed_and_a_name_by_the_way_is_not() -> None:
    """A dozen words that name what another question is about are about it."""
    row, name = reached("data"), reached("data")
    row.hear("hour, day, weather, rack, street, holidays, the school term, slope, station [model-choice 1]")
    name.hear("trees maybe [model-choice 1]")
    assert (row.interview.thread.id, name.interview.thread.id) == ("model", "data")


def test_a_reply_that_answers_and_goes_on_is_met_where_it_ends_up() -> None:
    """One point here, the next of their own list, and two there: they have gone on. Without the list it is all an answer."""
    listed, answered = reached("data"), reached("data")
    listed.hear(
        "The count tells it [labels 2]. Ok, 4) last week is the mark [baseline 2], trees learn it [model-choice 2]."
    )
    answered.hear("The count tells it [labels 2]. Last week is the mark [baseline 2], trees learn it [model-choice 2].")
    assert listed.because.startswith("volunteered")
    assert not answered.because.startswith("volunteered")


def test_a_speech_on_everything_leads_nowhere() -> None:
    """Two points of ten are no place."""
    talk = Talk()
    talk.hear(
        "Counts [labels 2], sensors [label-quality 2]; yesterday [baseline 2], trees [model-choice 2]; June [data-split 2], off by two"
        " [offline-metrics 2]; soon [latency 2]; on Mondays [monitoring 2]."
    )
    assert not talk.because.startswith("volunteered")


def test_a_row_of_names_for_everything_leads_nowhere() -> None:
    """Who recites the field has gone to no part of it."""
    talk = Talk()
    talk.hear(
        "counts [labels 1], trees [model-choice 1], a cache, a store, alerts [monitoring 1], dashboards, drift, tests"
    )
    assert not talk.because.startswith("volunteered")


def test_what_was_left_comes_back_before_the_end() -> None:
    """Not at once, as after an announced lead, but when nothing lies ahead."""
    talk = Talk()
    talk.hear("A rack counts its bikes and that is the truth [labels 2].")
    while talk.interview.thread.id != "people":
        talk.hear("/skip", 0.1)
    talk.hear("/skip", 0.1)
    assert (talk.interview.thread.id, talk.because.split(";")[0]) == ("brief", "back from the lead")


def test_an_answer_to_a_challenge_leads_nowhere() -> None:
    """Who defends a mistake is heard out where it was made."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !].")
    assert talk.interview.challenged
    talk.hear("The counts are the truth anyway [labels 2].")
    assert not talk.because.startswith("volunteered")


def test_coming_along_is_not_said_at_every_step() -> None:
    """After one remark about it the next moves go without."""
    talk = Talk()
    assert "the data" in talk.hear("A rack counts its bikes and that is the truth [labels 2].")
    talk.hear("Yesterday is the mark to beat [baseline 2].")
    assert talk.interview.thread.id == "model"
    assert not any(m.cause == "came-along" for m in talk.moves)
