"""`quizgen coverage`: what of the facts is asked how often, and what never."""

from collections import Counter
from pathlib import Path
from typing import Any

from wcwidth import wcswidth

from quizgen.check import CheckedDeck
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, say_json
from quizgen.compile import compile_deck
from quizgen.items.bank import Bank
from quizgen.items.item import ITEM_TYPES


def cover_decks(paths: list[Path] | None, fail_under: float, *, as_json: bool) -> int:
    """Prints the coverage of each deck; returns the exit status."""
    try:
        decks = find_decks(paths)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    status = 0
    tables: list[dict[str, Any]] = []
    for folder in decks:
        result = compile_deck(folder, suggestions=False)
        if result.bank is None:
            status = complain(
                f"{folder.as_posix()} has errors; `quizgen check` lists them.", PROBLEMS
            )
            continue
        table = coverage_of(result.checked, result.bank)
        tables.append(table)
        if table["percent"] < fail_under:
            text = f"{folder.as_posix()} covers {table['percent']} %, less than {fail_under:g} %."
            status = complain(text, PROBLEMS)
    if as_json:
        say_json(tables)
    else:
        say(_text(tables))
    return status


def coverage_of(checked: CheckedDeck, bank: Bank) -> dict[str, Any]:
    """Per section and per fact what is asked; `percent` is the share of roles with a question.

    A role counts as asked when a short answer or a choice asks for it; that a cloze can blank
    it shows that it is there, not that somebody found a question for it. `cards` counts the cards
    in Anki by level and by what they ask for: a role, or the type of a hand-written question.
    """
    by_fact: dict[str, Counter[str]] = {}
    sections: dict[str, Counter[str]] = {}
    source = checked.deck.source
    for listed in source.sections if source else ():
        sections[listed.id] = Counter()
    for item in bank.items:
        sections.setdefault(item.section, Counter())[item.type] += 1
        for name in item.origin.facts:
            by_fact.setdefault(name, Counter())[item.origin.rule] += 1
    facts = []
    asked = total = 0
    for fact in checked.facts:
        rules = by_fact.get(fact.id, Counter())
        roles = {
            role.name: sum(rules[name] for name in (role.name, f"{role.name}-choice"))
            for role in fact.roles
        }
        asked += sum(count > 0 for count in roles.values())
        total += len(roles)
        facts.append({"fact": fact.id, "items": sum(rules.values()), "roles": roles})
    return {
        "deck": checked.deck.id,
        "percent": round(100 * asked / total, 1) if total else 100.0,
        "sections": {name: dict(counts) for name, counts in sections.items()},
        "cards": _cards(bank),
        "facts": facts,
    }


def _cards(bank: Bank) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = {"core": Counter(), "detail": Counter()}
    for item in bank.items:
        if item.slot:
            counts[item.level][item.type if item.origin.authored else item.slot] += 1
    return {level: dict(sorted(count.items())) for level, count in counts.items()}


def _balance(cards: dict[str, dict[str, int]]) -> list[str]:
    """How many cards ask for what, most first."""
    kinds = {**cards["core"], **cards["detail"]}
    both = {kind: [cards[level].get(kind, 0) for level in ("core", "detail")] for kind in kinds}
    ordered = sorted(both.items(), key=lambda pair: (-sum(pair[1]), pair[0]))
    width = max((len(kind) for kind in both), default=0)
    rows = [f"  {kind:<{width}}  {core:>4}  {detail:>6}" for kind, (core, detail) in ordered]
    head = f"  {'':<{width}}  core  detail"
    total = f"  {'':<{width}}  {sum(cards['core'].values()):>4}  {sum(cards['detail'].values()):>6}"
    return ["Cards by what they ask for:", head, *rows, total] if rows else ["No cards."]


def _text(tables: list[dict[str, Any]]) -> str:
    lines: list[str] = []
    for table in tables:
        lines += [f"{table['deck']}: {table['percent']} % of the facts' roles have a question", ""]
        kinds = [kind for kind in ITEM_TYPES if any(kind in c for c in table["sections"].values())]
        names = ["section", *(name or "(not cited)" for name in table["sections"])]
        width = max(map(wcswidth, names))
        padded = [name + " " * (width - wcswidth(name)) for name in names]
        lines.append("  ".join([padded[0], *kinds]))
        for name, counts in zip(padded[1:], table["sections"].values(), strict=True):
            cells = [f"{counts.get(kind, 0):>{len(kind)}}" for kind in kinds]
            lines.append("  ".join([name, *cells]))
        lines += ["", *_balance(table["cards"])]
        never = []
        for fact in table["facts"]:
            roles = [name for name, count in fact["roles"].items() if not count]
            never += [f"  {fact['fact']}: {', '.join(roles)}"] if roles else []
        lines += [
            "",
            "Never asked, or only in a cloze:" if never else "Every role is asked.",
            *never,
            "",
        ]
        lines.append("Items a fact:")
        lines += [f"  {fact['items']:>3}  {fact['fact']}" for fact in table["facts"]]
        lines.append("")
    return "\n".join(lines).rstrip()
