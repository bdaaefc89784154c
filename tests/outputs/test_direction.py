"""Texts that run the other way than their page are kept whole."""

import pytest

from quizgen.outputs.direction import directed, directed_parts


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("القاهرة.", "القاهرة."),
        ("Not the author's answer.", "<bdi>Not the author's answer.</bdi>"),
        ("<em>Not</em> the <b>answer</b>.", "<bdi><em>Not</em> the <b>answer</b>.</bdi>"),
        (" (1 point)", " <bdi>(1 point)</bdi>"),
        ("Alpha Beta", "Alpha Beta"),
        ("3 apples", "<bdi>3 apples</bdi>"),
        ("3", "3"),
        ("你好。", "<bdi>你好。</bdi>"),
        ("C++ لغة", '<bdi dir="ltr">C++</bdi> لغة'),
        (".NET أو C#؟", '<bdi dir="ltr">.NET</bdi> أو <bdi dir="ltr">C#</bdi>؟'),
        ("-5 درجات", '<bdi dir="ltr">-5</bdi> درجات'),
        ("في 2021-05-03.", 'في <bdi dir="ltr">2021-05-03</bdi>.'),
        ("Dario Amodei أسس Anthropic.", "Dario Amodei أسس Anthropic."),
        ("AT&amp;T شركة", "AT&amp;T شركة"),
        ("<li>a.</li><li>ב</li>", "<li><bdi>a.</bdi></li><li>ב</li>"),
        ("one.<br>שתיים.", "<bdi>one.</bdi><br>שתיים."),
        ("one.\x1fשתיים.", "<bdi>one.</bdi>\x1fשתיים."),
        ("<em>a<br>b</em>.", "<em>a<br>b</em>."),
        (
            'The <span class="blank">____</span> is it.',
            '<bdi>The <span class="blank">____</span> is it.</bdi>',
        ),
        (
            '<span class="text">One.</span><span class="because">לא.</span>',
            '<span class="text"><bdi>One.</bdi></span><span class="because">לא.</span>',
        ),
        ("<code>x = -5</code> يطبع", "<code>x = -5</code> يطبع"),
        ("<math><mi>x</mi><mo>-</mo></math> أ", "<math><mi>x</mi><mo>-</mo></math> أ"),
        ("B A C", "<bdi>B</bdi> <bdi>A</bdi> <bdi>C</bdi>"),
        ("2 1 3", "2 1 3"),
    ],
)
def test_in_a_page_that_runs_from_right_to_left(html: str, expected: str) -> None:
    """Sentences of the other direction as a whole, in others the words that have signs."""
    assert directed(html, "rtl") == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("Not the author's answer.", "Not the author's answer."),
        ("C++ and -5", "C++ and -5"),
        ("שלום.", "<bdi>שלום.</bdi>"),
        ("שלום", "שלום"),
        ("The word שלום.", "The word שלום."),
        ("<li>مرحبا!</li><li>b</li>", "<li><bdi>مرحبا!</bdi></li><li>b</li>"),
        ("B A C", "B A C"),
    ],
)
def test_in_a_page_that_runs_from_left_to_right(html: str, expected: str) -> None:
    """Only a text that has nothing of the page's own direction."""
    assert directed(html, "ltr") == expected


def test_the_parts_of_one_sentence_stay_in_their_order() -> None:
    """Texts round blanks are one line, whichever element holds each."""
    assert directed_parts(("The capital of ", " is Cairo."), "rtl") == (
        "<bdi>The capital of ",
        " is Cairo.</bdi>",
    )
    assert directed_parts(("عاصمة ", " هي C++."), "rtl") == (
        "عاصمة ",
        ' هي <bdi dir="ltr">C++</bdi>.',
    )


@pytest.mark.parametrize("piece", ["a.", "-5", "a:", "<b>", "</b>", "<span>", "א", "&amp;", "a-"])
def test_long_texts_take_time_in_proportion(piece: str) -> None:
    """No piece, repeated, leaves the text in another order or falls out of it."""
    text = piece * 4000
    made = directed(text, "rtl")
    assert made.replace("<bdi>", "").replace('<bdi dir="ltr">', "").replace("</bdi>", "") == text
