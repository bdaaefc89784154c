"""What a learner reads after answering, in English."""

from quizgen.languages.said import Reasons

REASONS = Reasons(
    right="{says} ({cite})",
    elsewhere="No. {says}",
    early="{Other} is too early. {says}",
    early_again="{Other} is too early; the answer is {value}.",
    late="{Other} is too late. {says}",
    late_again="{Other} is too late; the answer is {value}.",
    low="“{other}” is too low. {says}",
    low_again="“{other}” is too low; the answer is “{value}”.",
    high="“{other}” is too high. {says}",
    high_again="“{other}” is too high; the answer is “{value}”.",
    other="The text doesn’t say this of {other}. {says}",
    other_again="The text doesn’t say this of {other}, but of {value}.",
    true="{says} ({cite})",
    false="It should be {value}: {says} ({cite})",
    timeline="{time} ({cite})",
    right_uncited="{says}",
    true_uncited="{says}",
    false_uncited="It should be {value}: {says}",
    timeline_uncited="{time}",
    authored_right="The author's answer.",
    authored_wrong="Not the author's answer.",
)
