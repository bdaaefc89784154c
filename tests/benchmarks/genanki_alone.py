"""What genanki alone takes to write notes whose strings are ready; run by `build_speed`."""

import pickle
import sys
from pathlib import Path

import genanki


def main(strings: Path, apkg: Path | None) -> None:
    """Writes the notes of `strings` to `apkg`; without one it only reads them."""
    models, decks = pickle.loads(strings.read_bytes())  # noqa: S301 -- build_speed wrote it
    if apkg is None:
        return
    types = {
        number: genanki.Model(number, name, fields, templates, css)
        for number, (name, fields, templates, css) in models.items()
    }
    made = []
    for number, (name, notes) in decks.items():
        deck = genanki.Deck(number, name)
        for guid, model, values, tags in notes:
            deck.add_note(genanki.Note(types[model], values, guid=guid, tags=tags))
        made.append(deck)
    genanki.Package(made).write_to_file(apkg)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
