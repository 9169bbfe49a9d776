from assistant.question.acronyms import Acronym, build_acronym_table, learn_acronyms

TEXT = (
    "the Inter-American Commission of Women (CIM), the Meeting of Ministers of Justice (REMJA-VI) "
    "and the Convention on Tides (Lima Convention), in 2004 (see below)"
)


def test_short_forms_are_learnt_with_their_names() -> None:
    found = learn_acronyms([("a/op-1", TEXT)])
    assert [(item.short, item.name) for item in found] == [
        ("CIM", "Inter-American Commission of Women"),
        ("REMJA-VI", "Meeting of Ministers of Justice"),
        ("Lima Convention", "Convention on Tides"),
    ]
    assert TEXT[found[0].start : found[0].end] == "Inter-American Commission of Women (CIM)"


def test_expansion_goes_both_ways() -> None:
    table = build_acronym_table(learn_acronyms([("a/op-1", TEXT)]))
    assert table.expansions("what must CIM do?") == ("Inter-American Commission of Women",)
    assert table.expansions("what must the Inter-American Commission of Women do?") == ("CIM",)
    assert table.expansions("who reports to remja?") == ("Meeting of Ministers of Justice",)


def test_definition_with_the_asked_number_goes_first() -> None:
    fifth = Acronym("REMJA V", "Fifth Meeting of Ministers", "a/op-1", 0, 1)
    sixth = Acronym("REMJA-VI", "Meeting of Ministers", "a/op-2", 0, 1)
    table = build_acronym_table((fifth, sixth))
    assert table.definitions("REMJA-VI") == (sixth, fifth)
    assert table.definitions("REMJA-V") == (fifth, sixth)
    assert table.definitions("CIM") == ()


def test_common_word_is_a_short_form_only_in_capitals() -> None:
    text = f"{TEXT}; the World Health Organization (WHO)"
    table = build_acronym_table(learn_acronyms([("a/op-1", text)]))
    assert table.short_forms_in("who reports to cim?") == ("cim",)
    assert table.short_forms_in("What must WHO do?") == ("who",)
    assert table.expansions("who must report?") == ()
    assert table.expansions("Who is WHO?") == ("World Health Organization",)


def test_short_form_is_no_part_of_a_word() -> None:
    table = build_acronym_table(learn_acronyms([("a/op-1", TEXT)]))
    assert table.short_forms_in("cimarron and the lima conventions") == ()
    assert table.short_forms_in("the Lima Convention") == ("lima convention",)
