"""A deck's files as a whole: what is wrong in them, with its exact place, and what is sound."""

import time
from pathlib import Path

import pytest

from quizgen.load.schema import (
    ChoiceSpec,
    FlashcardSpec,
    MatchingSpec,
    OrderingSpec,
    RoleLongSpec,
)
from tests.load.reading import problems, problems_in, sound
from tests.support.decks import DECK, ENTITIES, FACTS, write_deck


def test_broken_yaml_is_shown_where_it_breaks(tmp_path: Path) -> None:
    """Q102: what the reader says, at its place."""
    assert problems(tmp_path, x="facts:\n  - id: a\n    says: RSP: a policy\n") == (
        "d/x.yaml:3:14: error[Q102 broken-yaml] This is no YAML: "
        "mapping values are not allowed in this context.\n"
        "    3 |     says: RSP: a policy\n"
        "      |              ^\n"
        "      = Put the text into quotes: `says: 'RSP: a policy'`."
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("facts: [\n", "1:8"),
        ("facts:\n  - 'open\n", "2:9"),
        ("facts:\n\t- id: a\n", "2:1"),
        ("a: *nobody\n", "1:4"),
        ("a: @x\n", "1:4"),
        ("中文: 值: 值\n", "1:6"),
    ],
)
def test_broken_yaml_has_its_place(tmp_path: Path, text: str, place: str) -> None:
    """Q102: line and column of other things that are no YAML; Chinese is counted in characters."""
    assert problems(tmp_path, x=text).startswith(f"d/x.yaml:{place}: error[Q102 broken-yaml] ")


def test_a_control_character_is_shown_where_it_stands(tmp_path: Path) -> None:
    """Q102: a character that came in with a copied text, and that no editor shows."""
    assert problems(tmp_path, x="facts:\n  - id: a\n    says: 年\x02底\n") == (
        "d/x.yaml:3:12: error[Q102 broken-yaml] "
        "The character U+0002 can't stand in a YAML file.\n"
        "    3 |     says: 年\\x02底\n"
        "      |             ^^^^\n"
        "      = Take it out; it may be invisible."
    )


def test_a_nul_byte_ends_nothing_silently(tmp_path: Path) -> None:
    """Q102: what stands behind a NUL isn't lost without a word."""
    assert problems(tmp_path, x="facts: []\n\x00\nwrong: 1\n").startswith(
        "d/x.yaml:2:1: error[Q102 broken-yaml] The character U+0000 can't stand in a YAML file."
    )


def test_a_key_twice_is_shown_at_the_second(tmp_path: Path) -> None:
    """Q103: neither of two values is lost."""
    assert problems(tmp_path, x="facts:\n  - id: a\n    says: 中文\n    says: b\n") == (
        "d/x.yaml:4:5: error[Q103 duplicate-key] The key `says` stands twice in one mapping.\n"
        "    4 |     says: b\n"
        "      |     ^^^^\n"
        "      = Keep one of the two."
    )


def test_a_key_twice_is_found_in_flow_style_and_in_quotes(tmp_path: Path) -> None:
    """Q103: however the key is written."""
    text = 'facts: [{id: a, says: b, "says": c}]\n'
    assert problems(tmp_path, x=text).startswith("d/x.yaml:1:26: error[Q103 duplicate-key] ")


def test_numbers_that_are_typed_alike_are_one_key(tmp_path: Path) -> None:
    """Q103: `1` and `"1"` are both the text 1."""
    text = 'questions:\n  - {id: a, type: matching, stem: s, answer: {1: x, "1": y}}\n'
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:2:53: error[Q103 duplicate-key] The key `1` stands twice in one mapping.\n"
        '    2 |   - {id: a, type: matching, stem: s, answer: {1: x, "1": y}}\n'
        "      |                                                     ^\n"
        "      = Keep one of the two."
    )


def test_numbers_that_are_typed_differently_are_two_keys(tmp_path: Path) -> None:
    """`2.1` and `2.10` are one number, but two versions."""
    answer = "{2.1: x, 2.10: y, 1: z, true: w}"
    text = f"questions:\n  - {{id: a, type: matching, stem: s, answer: {answer}}}\n"
    (entry,) = sound(tmp_path, x=text).questions
    assert isinstance(entry.spec, MatchingSpec)
    assert entry.spec.answer == {"2.1": "x", "2.10": "y", "1": "z", "true": "w"}


@pytest.mark.parametrize(
    ("tag", "place"),
    [
        ("!!python/object/apply:os.system [id]", "2:9"),
        ("!!python/name:os.system ''", "2:9"),
        ("!!binary aGk=", "2:9"),
        ("!!int '5'", "2:9"),
        ("!thing a", "2:9"),
        ("!<tag:example.org,2000:x> a", "2:9"),
    ],
)
def test_a_tag_is_refused(tmp_path: Path, tag: str, place: str) -> None:
    """Q104: whether it would build an object or is the author's own."""
    shown = problems(tmp_path, x=f"facts:\n  - id: {tag}\n    says: b\n")
    name = tag.split()[0].replace("!<tag:", "tag:").rstrip(">")
    assert shown == (
        f"d/x.yaml:{place}: error[Q104 unsafe-yaml] The tag `{name}` isn't read: "
        "a deck is text, lists and mappings.\n"
        f"    2 |   - id: {tag}\n"
        "      |         ^\n"
        "      = Write the value without the tag; quote a text that begins with `!`."
    )


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    """Q104: a file of a kilobyte that would be 10 to the 9 values."""
    text = "a0: &a0 [x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
    )
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:1:1: error[Q104 unsafe-yaml] "
        "The aliases unfold into far more text than the file has.\n"
        "    1 | a0: &a0 [x]\n"
        "      | ^\n"
        "      = Write the values themselves."
    )


@pytest.mark.parametrize(("opening", "column"), [("[", 256), ("{a: ", 1021)])
def test_nesting_of_20000_levels_is_refused(tmp_path: Path, opening: str, column: int) -> None:
    """Q104: without using up the stack."""
    shown = problems(tmp_path, x=opening * 20_000).split("\n")
    assert shown[0] == (
        f"d/x.yaml:1:{column}: error[Q104 unsafe-yaml] The nesting is too deep to be a deck."
    )
    assert shown[2:] == [f"      | {' ' * 34}^", "      = Write the values themselves."]


def test_an_alias_in_what_it_names_is_no_endless_text(tmp_path: Path) -> None:
    """An alias inside of its own value stands for nothing."""
    assert problems(tmp_path, x="facts: &all\n  - *all\n") == (
        "d/x.yaml:1:8: error[Q107 wrong-type] "
        "An entry of `facts` is a mapping of keys and values, and here it is empty.\n"
        "    1 | facts: &all\n"
        "      |        ^\n"
        "      = Write a mapping of keys and values there, or take the entry out."
    )


def test_a_small_alias_is_fine(tmp_path: Path) -> None:
    """The same tags for many facts."""
    text = (
        "facts:\n"
        "  - {id: a, says: A b, what: b, tags: &t [x, 1.50]}\n"
        "  - {id: b, says: A b, what: b, tags: *t}\n"
    )
    assert [entry.spec.tags for entry in sound(tmp_path, x=text).facts] == [["x", "1.50"]] * 2


def test_an_unknown_key_gets_the_nearest_known_one(tmp_path: Path) -> None:
    """Q105: at the key, on every level."""
    text = "facts:\n  - id: a\n    says: A b\n    waht: b\nquestoins: []\n"
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:4:5: error[Q105 unknown-key] There is no key `waht` here.\n"
        "    4 |     waht: b\n"
        "      |     ^^^^\n"
        "      = Did you mean `what`?\n"
        "\n"
        "d/x.yaml:5:1: error[Q105 unknown-key] There is no key `questoins` here.\n"
        "    5 | questoins: []\n"
        "      | ^^^^^^^^^\n"
        "      = Did you mean `questions`?"
    )


def test_an_unknown_key_that_is_near_nothing_gets_all_that_are_known(tmp_path: Path) -> None:
    """Q105: those of its own place."""
    text = "entities:\n  - {id: a, kind: person, name: A, xyz: 1}\n"
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:2:36: error[Q105 unknown-key] There is no key `xyz` here.\n"
        "    2 |   - {id: a, kind: person, name: A, xyz: 1}\n"
        "      |                                    ^^^\n"
        "      = Use one of: id, kind, name, aliases, members, is, years, part-of, note."
    )


def test_missing_keys_are_reported_at_their_entry(tmp_path: Path) -> None:
    """Q106: each of them."""
    text = "facts:\n  - who: Ada\nquestions:\n  - id: q\n    type: choice\n    stem: s\n"
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:2:5: error[Q106 missing-key] `id:` is missing.\n"
        "    2 |   - who: Ada\n"
        "      |     ^\n"
        "      = Add an id that will stay, such as `id: first-flight`.\n"
        "\n"
        "d/x.yaml:2:5: error[Q106 missing-key] `says:` is missing.\n"
        "    2 |   - who: Ada\n"
        "      |     ^\n"
        "      = Add the sentence: `says: …`.\n"
        "\n"
        "d/x.yaml:4:5: error[Q106 missing-key] `answer:` is missing.\n"
        "    4 |   - id: q\n"
        "      |     ^\n"
        "      = Add the text of the right option: `answer: …`.\n"
        "\n"
        "d/x.yaml:4:5: error[Q106 missing-key] `options:` is missing.\n"
        "    4 |   - id: q\n"
        "      |     ^\n"
        "      = Add the options, the right one among them: `options: […, …]`."
    )


def test_a_question_without_a_type_is_told_the_types(tmp_path: Path) -> None:
    """Q106: nothing else of it can be judged."""
    assert problems(tmp_path, x="questions:\n  - {id: q, stem: s}\n") == (
        "d/x.yaml:2:5: error[Q106 missing-key] `type:` is missing.\n"
        "    2 |   - {id: q, stem: s}\n"
        "      |     ^\n"
        "      = Add `type:` and one of: choice, true-false, cloze, short-answer, numeric,"
        " ordering, matching, flashcard."
    )


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("facts:\n", "1:7", "`facts` is a list, and here it is empty."),
        ("facts: many\n", "1:8", "`facts` is a list, and here it is a text."),
        ("questions: {}\n", "1:1", "`questions` is a list, and here it is a mapping."),
        (
            "facts:\n  - \n",
            "2:4",
            "An entry of `facts` is a mapping of keys and values, and here it is empty.",
        ),
        (
            "entities:\n  - [a]\n",
            "2:5",
            "An entry of `entities` is a mapping of keys and values, and here it is a list.",
        ),
        (
            "facts:\n  - {id: a, says: [b]}\n",
            "2:13",
            "`says` is a text, and here it is a list.",
        ),
        ("facts:\n  - {id: ~, says: b}\n", "2:10", "`id` is a text, and here it is empty."),
        (
            "facts:\n  - {id: a, says: b, tags: t}\n",
            "2:28",
            "`tags` is a list, and here it is a text.",
        ),
        (
            "facts:\n  - {id: a, says: b, tags: [t, [u]]}\n",
            "2:32",
            "An entry of `tags` is a text, and here it is a list.",
        ),
        (
            "questions:\n  - {id: a, type: true-false, stem: s, answer: yes}\n",
            "2:48",
            "`answer` is `true` or `false`, and here it is a text.",
        ),
        (
            "- facts\n",
            "1:1",
            "A file of a deck is a mapping with `facts:`, `questions:` and so on.",
        ),
        (
            "just text\n",
            "1:1",
            "A file of a deck is a mapping with `facts:`, `questions:` and so on.",
        ),
        (
            "facts: []\n---\nfacts: []\n",
            "1:1",
            "This file holds 2 YAML documents; a deck's file is one.",
        ),
        ("? [facts]\n: []\n", "1:3", "A key is a text, and here it is a list."),
        ("facts: []\n{a: b}: []\n", "2:1", "A key is a text, and here it is a mapping."),
    ],
)
def test_a_value_of_another_shape(tmp_path: Path, text: str, place: str, message: str) -> None:
    """Q107: says what belongs there, and what is there."""
    first = problems(tmp_path, x=text).split("\n")[0]
    assert first == f"d/x.yaml:{place}: error[Q107 wrong-type] {message}"


def test_a_boolean_that_is_meant_as_a_word_is_told_to_be_quoted(tmp_path: Path) -> None:
    """Q107: in YAML `true` is no text."""
    text = "questions:\n  - {id: a, type: flashcard, stem: s, answer: true}\n"
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:2:47: error[Q107 wrong-type] `answer` is a text, and here it is `true`.\n"
        "    2 |   - {id: a, type: flashcard, stem: s, answer: true}\n"
        "      |                                               ^^^^\n"
        "      = Put it in quotes if the word is meant: `'true'`."
    )


@pytest.mark.parametrize(
    "wrong", ["a b", "a/b", "-a", ".a", "_a", "a:b", "a\\b", "é!", "“年”", "../a", "a" * 101]
)
def test_an_id_that_can_not_be_one(tmp_path: Path, wrong: str) -> None:
    """Q108: at the id itself."""
    shown = problems(tmp_path, x=f"facts:\n  - {{id: '{wrong}', says: b}}\n")
    assert shown.startswith("d/x.yaml:2:10: error[Q108 bad-value] `")


def test_the_message_on_an_id_says_what_ids_are(tmp_path: Path) -> None:
    """Q108: the complete text."""
    assert problems(tmp_path, x="facts:\n  - id: a b\n    says: b\n") == (
        "d/x.yaml:2:9: error[Q108 bad-value] `a b` can't be an id.\n"
        "    2 |   - id: a b\n"
        "      |         ^^^\n"
        "      = Write letters, digits, `-`, `_` and `.`, beginning with a letter or digit:"
        " `id: a-b`."
    )


@pytest.mark.parametrize("fine", ["a", "年底-2015", "é.b_c", "7", "ａ", "한국", "नमस्ते"])
def test_ids_of_any_script(tmp_path: Path, fine: str) -> None:
    """Letters, digits and the marks on them."""
    text = f"facts:\n  - {{id: {fine}, says: A b, what: b}}\n"
    assert [entry.spec.id for entry in sound(tmp_path, x=text).facts] == [fine]


def test_a_kind_that_does_not_exist_gets_the_nearest(tmp_path: Path) -> None:
    """Q108: the American spelling, say."""
    assert problems(tmp_path, x="entities:\n  - {id: a, kind: organization, name: A}\n") == (
        "d/x.yaml:2:19: error[Q108 bad-value] `organization` isn't known here.\n"
        "    2 |   - {id: a, kind: organization, name: A}\n"
        "      |                   ^^^^^^^^^^^^\n"
        "      = Did you mean `organisation`?"
    )


@pytest.mark.parametrize("empty", ['""', '" "', '"\\n\\t"', "'　'"])
def test_an_empty_text_says_nothing(tmp_path: Path, empty: str) -> None:
    """Q108: spaces, also the Chinese one, are nothing."""
    shown = problems(tmp_path, x=f"facts:\n  - id: a\n    says: b c\n    who: {empty}\n")
    assert shown == (
        "d/x.yaml:4:10: error[Q108 bad-value] `who` is empty.\n"
        f"    4 |     who: {empty}\n"
        f"      |          {'^' * (len(empty) + empty.count('　'))}\n"
        "      = Write a text there, or leave the key out."
    )


def test_an_escaped_control_character_is_refused(tmp_path: Path) -> None:
    """Q108: U+001F would end a field of an Anki note."""
    assert problems(tmp_path, x='facts:\n  - id: a\n    says: "b\\x1fc"\n') == (
        "d/x.yaml:3:11: error[Q108 bad-value] `says` holds U+001F, a control character.\n"
        '    3 |     says: "b\\x1fc"\n'
        "      |           ^^^^^^^^\n"
        "      = Take it out; it may be invisible."
    )


def test_too_few_options(tmp_path: Path) -> None:
    """Q108: with what there is and what it takes."""
    text = "questions:\n  - {id: q, type: choice, stem: s, options: [a], answer: a}\n"
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:2:36: error[Q108 bad-value] `options` has 1 entry.\n"
        "    2 |   - {id: q, type: choice, stem: s, options: [a], answer: a}\n"
        "      |                                    ^^^^^^^\n"
        "      = Write at least 2."
    )


def test_an_unknown_question_type_gets_the_nearest(tmp_path: Path) -> None:
    """Q109: at the type."""
    assert problems(tmp_path, x="questions:\n  - id: q\n    type: chioce\n    stem: s\n") == (
        "d/x.yaml:3:11: error[Q109 unknown-type] There is no item type `chioce`.\n"
        "    3 |     type: chioce\n"
        "      |           ^^^^^^\n"
        "      = Did you mean `choice`?"
    )


def test_a_folder_without_a_deck(tmp_path: Path) -> None:
    """Q110: also where another file has a problem of its own, or only a warning."""
    missing = (
        "d/deck.yaml:1:1: error[Q110 no-deck] No file of this folder has a `deck:`.\n"
        "      = Add deck.yaml with the deck's `id:`, `title:` and `language:`."
    )
    write_deck(tmp_path, a="facts: []\n")
    assert problems_in(tmp_path) == missing
    write_deck(tmp_path, a="# later\n")
    assert problems_in(tmp_path) == (
        "d/a.yaml:1:1: warning[Q115 empty-file] There is nothing in this file.\n"
        "    1 | # later\n"
        "      | ^\n"
        "      = Write a list such as `facts:` into it, or delete it.\n"
        "\n" + missing
    )
    write_deck(tmp_path, a="facts:\n  - {id: a}\n")
    assert problems_in(tmp_path) == (
        "d/a.yaml:2:5: error[Q106 missing-key] `says:` is missing.\n"
        "    2 |   - {id: a}\n"
        "      |     ^\n"
        "      = Add the sentence: `says: …`.\n"
        "\n" + missing
    )


def test_a_deck_that_can_not_be_read_is_not_missing_too(tmp_path: Path) -> None:
    """Q110 isn't added to what is wrong with the `deck:` itself."""
    assert problems(tmp_path, deck="deck: {id: a, title: b}\n") == (
        "d/deck.yaml:1:1: error[Q106 missing-key] `language:` is missing.\n"
        "    1 | deck: {id: a, title: b}\n"
        "      | ^^^^\n"
        "      = Add the language's tag, such as `language: en` or `language: zh-Hans`."
    )


def test_a_second_deck_is_refused(tmp_path: Path) -> None:
    """Q111: at its key, with the file of the first."""
    second = "\ndeck: {id: b, title: B, language: en}\n"
    assert problems(tmp_path, x=second) == (
        "d/x.yaml:2:1: error[Q111 second-deck] `deck:` stands in d/deck.yaml already.\n"
        "    2 | deck: {id: b, title: B, language: en}\n"
        "      | ^^^^\n"
        "      = One folder is one deck: move this one into a folder of its own."
    )


@pytest.mark.parametrize("text", ["", "\n \n", "# a remark\n", "---\n", "~\n"])
def test_an_empty_file_is_noticed(tmp_path: Path, text: str) -> None:
    """Q115: an author who forgot to save hears of it."""
    first = problems(tmp_path, x=text).split("\n")[0]
    assert first == "d/x.yaml:1:1: warning[Q115 empty-file] There is nothing in this file."


def test_all_problems_of_all_files_are_reported_in_one_run(tmp_path: Path) -> None:
    """In the order of files and lines, the sound entries beside them kept."""
    shown = problems(
        tmp_path,
        a=b"\xff",
        b="facts: [\n",
        c="facts:\n  - {id: x y, says: b}\n  - {id: fine, says: A b, what: b}\n  - {says: b}\n",
        d="entities:\n  - {id: a, kind: x, name: ''}\nquestions:\n  - {id: q, type: t}\nnew: 1\n",
    )
    heads = [block.split("\n")[0] for block in shown.split("\n\n")]
    assert heads == [
        "d/a.yaml:1:1: error[Q101 not-utf8] The byte 0xff isn't UTF-8.",
        "d/b.yaml:1:8: error[Q102 broken-yaml] This is no YAML: unclosed bracket '['.",
        "d/c.yaml:2:10: error[Q108 bad-value] `x y` can't be an id.",
        "d/c.yaml:4:5: error[Q106 missing-key] `id:` is missing.",
        "d/d.yaml:2:19: error[Q108 bad-value] `x` isn't known here.",
        "d/d.yaml:2:28: error[Q108 bad-value] `name` is empty.",
        "d/d.yaml:4:19: error[Q109 unknown-type] There is no item type `t`.",
        "d/d.yaml:5:1: error[Q105 unknown-key] There is no key `new` here.",
    ]


def test_no_is_a_text(tmp_path: Path) -> None:
    """YAML 1.2: the Norway problem doesn't exist, nor do `on`, `yes` and `off`."""
    text = "questions:\n" + "".join(
        f"  - {{id: q{number}, type: flashcard, stem: s, answer: {word}}}\n"
        for number, word in enumerate(["no", "yes", "on", "off", "y", "NO", "12:30", "0o7x"])
    )
    specs = [entry.spec for entry in sound(tmp_path, x=text).questions]
    answers = [spec.answer for spec in specs if isinstance(spec, FlashcardSpec)]
    assert answers == ["no", "yes", "on", "off", "y", "NO", "12:30", "0o7x"]


def test_numbers_and_dates_are_the_text_that_was_typed(tmp_path: Path) -> None:
    """No zero is lost, and no date is turned round."""
    text = (
        "facts:\n"
        "  - {id: 007, says: 于 2015 年底 2.10, when: 2015, how-many: {text: 2.10, value: 1e3}}\n"
        "questions:\n"
        "  - {id: q, type: choice, stem: s, options: [1, 2.10, 0x1F, 2024-12-22], answer: 2.10}\n"
        "  - {id: r, type: ordering, stem: s, answer: [1900-01-01, 1_000, .5]}\n"
        "  - {id: s, type: matching, stem: s, answer: {1.0: 1.50, 2015: 2016-01-01}}\n"
    )
    deck = sound(tmp_path, deck=DECK.replace("访谈,", "访谈, published: 2024-12-22,"), x=text)
    assert deck.deck.spec.source
    assert deck.deck.spec.source.published == "2024-12-22"
    (fact,) = deck.facts
    assert (fact.spec.id, fact.spec.when) == ("007", "2015")
    assert fact.spec.how_many == RoleLongSpec(text="2.10", value="1e3")
    choice, ordering, matching = (entry.spec for entry in deck.questions)
    assert isinstance(choice, ChoiceSpec)
    assert choice.options == ["1", "2.10", "0x1F", "2024-12-22"]
    assert choice.answer == "2.10"
    assert isinstance(ordering, OrderingSpec)
    assert ordering.answer == ["1900-01-01", "1_000", ".5"]
    assert isinstance(matching, MatchingSpec)
    assert matching.answer == {"1.0": "1.50", "2015": "2016-01-01"}


def test_a_boolean_beside_numbers_stays_a_boolean(tmp_path: Path) -> None:
    """Reading the numbers as text doesn't make a text of `true`."""
    deck = (
        "deck:\n  id: 2015\n  title: 1.10\n  language: en\n"
        "  anki: {recognition: true}\n  source: {title: 1984, sections: [1, 2.10]}\n"
    )
    spec = sound(tmp_path, deck=deck).deck.spec
    assert (spec.id, spec.title, spec.anki.recognition) == ("2015", "1.10", True)
    assert spec.source
    assert (spec.source.title, spec.source.sections) == ("1984", ["1", "2.10"])


def test_every_entry_knows_its_line(tmp_path: Path) -> None:
    """In block style, in flow style, and behind entries that are left out."""
    block = (
        "# remark\nfacts:\n\n  - id: a\n    says: A b\n    what: b\n  # x\n  - {id: b, says: c}\n"
    )
    flow = "facts: [{id: c, says: d},\n\n  {id: d, says: e}]\n"
    deck = sound(tmp_path, block=block, flow=flow, entities=ENTITIES, facts=FACTS)
    lines = {entry.spec.id: entry.spot.line for entry in deck.facts}
    assert lines == {"a": 4, "b": 8, "c": 1, "d": 3, "jack-met-dario": 2}


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_places_and_lines_with_other_line_ends(tmp_path: Path, end: str) -> None:
    """Files from Windows, and from a Mac of long ago."""
    text = "facts:\n  - {id: a, says: b}\n  - {id: c, says: ''}\n".replace("\n", end)
    assert problems(tmp_path, x=text) == (
        "d/x.yaml:3:19: error[Q108 bad-value] `says` is empty.\n"
        "    3 |   - {id: c, says: ''}\n"
        "      |                   ^^\n"
        "      = Write a text there."
    )


def test_line_separators_of_unicode_end_no_line(tmp_path: Path) -> None:
    """YAML 1.2 has no U+2028 and U+2029 among its line breaks, so lines aren't counted by them."""
    text = "facts:\n  - {id: a, says: 'b c\u2028d\u2029', what: ''}\n"
    assert problems(tmp_path, x=text).startswith(
        "d/x.yaml:2:35: error[Q108 bad-value] `what` is empty.\n"
        "    2 |   - {id: a, says: 'b c\\u2028d\\u2029', what: ''}\n"
    )


def test_20000_broken_entries_are_reported_in_seconds(tmp_path: Path) -> None:
    """Finding a place doesn't go through the whole file each time, which would take hours."""
    text = "facts:\n" + "".join(f"  - {{id: f{n}, says: ''}}\n" for n in range(20_000))
    began = time.process_time()
    assert problems(tmp_path, x=text).count("error[Q108 bad-value] `says` is empty.") == 20_000
    assert time.process_time() - began < 60


@pytest.mark.parametrize(
    ("who", "hint"),
    [
        (
            "[Ada, Bob]",
            "Write the one piece of the sentence that holds them all: `who: Ada and Bob`.",
        ),
        ("[Ada, Cy]", "Write one of them, `who: Ada`, and a fact for each of the others."),
        ("[Ada, Dan]", "Write one piece of the sentence, or a fact for each of them."),
    ],
)
def test_a_list_of_names_says_which_piece_to_write(who: str, hint: str, tmp_path: Path) -> None:
    """Q107: what stands between names of a list is no part of an answer."""
    fact = f"facts:\n  - {{id: a, says: Ada and Bob wrote to Cy., who: {who}}}\n"
    write_deck(tmp_path, deck=DECK, x=fact)
    assert hint in problems_in(tmp_path)
