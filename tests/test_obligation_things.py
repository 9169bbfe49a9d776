"""What is handed over in whatever noun, brought to attention, or delivered as a means."""

import pytest
from obligation_texts import extract, words


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        ("Urges States to develop and share good practices to keep peace;", ("good practices",)),
        (
            "Requests the Office to compile and analyse examples of harbour law;",
            ("examples of harbour law",),
        ),
        (
            "Invites States to provide safe, quiet and clean rooms to guests;",
            ("safe, quiet and clean rooms",),
        ),
        ("Invites States to provide for compensation;", ("compensation",)),
        (
            "Decide to convene a high-level meeting on harbours.",
            ("a high-level meeting on harbours",),
        ),
        ("Urges States to keep order and collect good practices;", ("good practices",)),
        (
            "Urges States to share their records, in particular on trade, with other States;",
            ("their records",),
        ),
        (
            "Requests the Office to convene, pursuant to article 36, a one-week review;",
            ("a one-week review",),
        ),
        ("Urges States to keep supply chains open;", ()),
        ("Urges States to provide an opportunity for talks;", ()),
        ("Requests the Office to elaborate further on its plans;", ()),
        (
            "Encourages States to organize and participate in events on harbours;",
            ("events on harbours",),
        ),
    ],
)
def test_extract_finds_what_is_handed_over_in_any_noun(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Requests the Office to bring the present text to the attention of all States;",
            ("the present text",),
        ),
        (
            "Requests the Office to bring the rules, after their adoption, to the attention of the"
            " Harbour Board;",
            ("the rules",),
        ),
        ("Requests the Office to bring this to the attention of all States;", ()),
    ],
)
def test_extract_finds_what_is_brought_to_attention(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Requests the Office to strengthen trust by providing, in a timely manner, briefings;",
            ("briefings",),
        ),
        (
            "Invites States to mark the Day by means of speeches and the holding of concerts and"
            " events;",
            ("concerts and events",),
        ),
        (
            "Invites States to help the Board through, inter alia, the submission of comments;",
            ("comments",),
        ),
        ("Requests the Office to submit a report by using its funds;", ("a report",)),
        ("Urges the Board to keep trust, including through a joint session;", ("a joint session",)),
    ],
)
def test_extract_finds_what_is_delivered_as_a_means(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Urges States to keep peace by, among other things, providing debt relief;",
            ("debt relief",),
        ),
        (
            "Urges States to end piracy, including by openly exposing owners, freezing accounts and"
            " providing swift remedies;",
            ("swift remedies",),
        ),
        (
            "Urges States to expedite the establishment of a pilot commission;",
            ("a pilot commission",),
        ),
        ("Urges States to give priority to developing harbour plans;", ("harbour plans",)),
        ("Requests the Office to include a segment on reefs;", ("a segment",)),
        (
            "Requests the Office to seek the views of States on reefs and, in consultation with the"
            " Bank and the Board, to submit a report;",
            ("the views of States on reefs and", "a report"),
        ),
    ],
)
def test_extract_finds_what_is_founded_joined_or_given_priority(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


def test_extract_finds_an_action_behind_several_insertions():
    first, second = extract(
        "Decides, in order to mark the Day, so as to keep peace, to convene a meeting, and to"
        " publish its record;"
    )
    assert (words(first.deliverables), words(second.deliverables)) == (
        ("a meeting",),
        ("its record",),
    )


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Requests the Chair to include in his annual reports due in May information on ships;",
            ("information on ships",),
        ),
        (
            "Requests the Office to provide in his next report an update on the Bay;",
            ("an update on the Bay",),
        ),
        ("Invites States to adopt, as appropriate, and use codes and plans;", ("codes and plans",)),
        (
            "Invites States to consider providing where available translations in English;",
            ("translations",),
        ),
        (
            "Invites States to introduce and support programmes for sailors;",
            ("programmes for sailors",),
        ),
        ("Urges States to engage in dialogue with the Board;", ()),
        ("Urges States to engage in a dialogue with the Board;", ("a dialogue",)),
        ("Requests the Office to take steps to re-establish the Panel of Experts;", ()),
        ("Urges all to make every effort to speak in their public statements of peace;", ()),
        ("Recommends that such reviews take a year;", ()),
        ("Requests the Office to continue to exchange views on maps;", ()),
    ],
)
def test_extract_tells_things_from_what_they_stand_in(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "The programme of work and agenda of each forum should be circulated early.",
            ("The programme of work and agenda of each forum",),
        ),
        ("The judgements of the Court shall be published.", ("The judgements of the Court",)),
        ("Decides that the Committee shall be provided with care;", ()),
        ("Decides that the meetings should be held in May;", ()),
    ],
)
def test_extract_finds_what_is_to_be_handed_over(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables


@pytest.mark.parametrize(
    ("text", "deliverables"),
    [
        (
            "Decides to approve the establishment of two posts in the Harbour Unit;",
            ("two posts",),
        ),
        (
            "Urges States to ensure fair and open provision of legal aid;",
            ("legal aid",),
        ),
        (
            "Requests the Office to sponsor the collection and circulation of tide data;",
            ("tide data",),
        ),
        (
            "Requests the Office to ensure fair provision of aid, providing States with guides;",
            ("aid", "guides"),
        ),
        ("Urges States to prevent the distribution of forged documents;", ()),
        ("Urges States to take the steps necessary to ensure the provision of aid;", ()),
        ("Requests the Office to follow the development of the studies;", ()),
    ],
)
def test_things_are_the_object_of_a_noun_of_delivering(text, deliverables):
    (found,) = extract(text)
    assert words(found.deliverables) == deliverables
