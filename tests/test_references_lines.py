from assistant.references.lines import to_line

# Columns at 0, 260 and 520; a box is 190 wide and 20 high, the next one stands 26 below it.


def test_line_leads_from_the_left_side_to_the_nearest_side():
    assert to_line((260, 0), (0, 26), {0: [26], 260: [0]}) == "M260 10C225 10 225 36 190 36"
    assert to_line((0, 0), (260, 26), {0: [0], 260: [26]}) == "M190 10C225 10 225 36 260 36"
    assert to_line((0, 0), (0, 26), {0: [0, 26]}) == "M0 10C-26 10 -26 36 0 36"


def test_line_crosses_a_column_between_by_the_nearest_gap():
    boxes = {0: [0], 260: [0, 26], 520: [0]}
    # The gaps of the middle column are at -3, 23 and 49; straight ahead would be 10.
    assert to_line((520, 0), (0, 0), boxes) == (
        "M520 10C485 10 485 -3 450 -3H260C225 -3 225 10 190 10"
    )
    # From 36 to 62 the way is halfway down, 49, in the middle.
    assert to_line((0, 26), (520, 52), {0: [26], 260: [0, 26], 520: [52]}) == (
        "M190 36C225 36 225 49 260 49H450C485 49 485 62 520 62"
    )
