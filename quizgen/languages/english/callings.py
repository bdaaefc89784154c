"""Fields of work, by the words that English names of callings end with."""

import re

FIELDS = (
    ("physicist", "astrophysicist", "cosmologist"),
    ("astronomer", "astrophysicist", "cosmologist"),
    ("chemist", "biochemist", "pharmacologist"),
    ("mathematician", "logician", "computer scientist", "programmer"),
    (
        *("biologist", "naturalist", "botanist", "zoologist", "geneticist", "ecologist"),
        *("entomologist", "ornithologist", "paleontologist", "palaeontologist"),
    ),
    (
        *("bacteriologist", "microbiologist", "virologist", "immunologist", "pathologist"),
        *("physiologist", "anatomist", "pharmacologist", "physician", "doctor", "surgeon"),
        *("epidemiologist", "ophthalmologist", "biochemist"),
    ),
    ("geologist", "geographer", "meteorologist", "seismologist"),
    (
        *("inventor", "engineer", "clockmaker", "instrument maker", "lens maker", "optician"),
        *("spectacle maker", "shipbuilder"),
    ),
    (
        *("writer", "author", "poet", "novelist", "playwright", "dramatist", "essayist"),
        *("historian", "philosopher", "critic", "journalist", "diarist", "translator"),
        *("scholar", "biographer", "lexicographer"),
    ),
    (
        *("composer", "musician", "pianist", "violinist", "cellist", "conductor", "singer"),
        *("soprano", "tenor", "organist", "guitarist", "librettist", "drummer", "songwriter"),
    ),
    ("painter", "sculptor", "artist", "engraver", "photographer", "illustrator"),
    ("architect", "builder", "engineer", "mason", "designer", "sculptor"),
    ("actor", "actress", "director", "film-maker", "filmmaker", "dancer", "choreographer"),
    (
        *("king", "queen", "emperor", "empress", "ruler", "monarch", "pharaoh", "tsar", "sultan"),
        *("caliph", "shah", "prince", "princess", "duke", "president", "prime minister"),
        *("chancellor", "statesman", "stateswoman", "politician", "minister", "senator"),
        *("general", "admiral", "commander", "soldier", "marshal", "consul", "governor", "khan"),
        *("revolutionary", "diplomat"),
    ),
    (
        *("explorer", "navigator", "sailor", "seafarer", "captain", "traveller", "traveler"),
        *("adventurer", "conquistador", "mountaineer", "climber", "astronaut", "cosmonaut"),
        *("aviator", "pilot", "merchant", "admiral"),
    ),
    ("lawyer", "judge", "jurist", "attorney", "barrister", "justice", "legislator", "lawgiver"),
    ("economist", "banker", "statistician"),
    ("banker", "businessman", "businesswoman", "entrepreneur", "industrialist"),
    ("saint", "pope", "bishop", "archbishop", "monk", "nun", "priest", "theologian", "reformer"),
    ("suffragist", "suffragette", "activist", "campaigner", "abolitionist", "reformer"),
    ("sprinter", "runner", "hurdler", "jumper", "athlete", "decathlete", "swimmer", "gymnast"),
    ("footballer", "football player", "striker", "goalkeeper", "coach", "manager"),
    ("tennis player", "golfer", "cyclist", "boxer", "racing driver", "basketball player"),
)
"""A chemist stands out among astronomers; admirals are mistaken for rulers and for sailors."""

OWNER = re.compile(r"\w[’']s?\s(?:[\w-]+\s){0,3}$")
"""Verdi’s opera Aida: whose it is, before its name."""
BUILT = re.compile(
    r"\b(?:railway|railroad|canal|bridge|viaduct|aqueduct|tunnel|tower|lighthouse|dam|road|skyscraper"
    r"|station|airport|stadium|museum|theatre|theater|observatory|hospital|university|zoo"
    r"|port|harbou?r|hall|opera house|factory|hotel|laboratory)$"
)
"""What a place is that people build (`is:`): it has a time before which nobody was there."""
FICTIONAL = re.compile(
    r"\b(?:fictional|literary|operatic|stage) \w+$|\b(?:character|protagonist|antagonist|heroine)$"
)
"""What somebody in a story is: nobody takes them for one of another story."""
RULING = re.compile(
    r"\b(?:emperor|empress|king|queen|monarch|ruler|tsar|sultan|president|prime minister"
    r"|chancellor|minister|statesman|politician|general|admiral|revolutionary|dictator|diplomat)\b",
    re.IGNORECASE,
)
"""Callings that belong to one country."""
