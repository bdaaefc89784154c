"""What a learner reads after answering, in Chinese."""

from quizgen.languages.said import Reasons

REASONS = Reasons(
    right="{says}（{cite}）",
    elsewhere="不对。{says}",
    early="“{other}”太早了。{says}",
    early_again="“{other}”太早了，应为“{value}”。",
    late="“{other}”太晚了。{says}",
    late_again="“{other}”太晚了，应为“{value}”。",
    low="“{other}”偏小了。{says}",
    low_again="“{other}”偏小了，应为“{value}”。",
    high="“{other}”偏大了。{says}",
    high_again="“{other}”偏大了，应为“{value}”。",
    other="文中说的不是“{other}”。{says}",
    other_again="文中说的不是“{other}”，而是“{value}”。",
    true="{says}（{cite}）",
    false="应为 {value}：{says}（{cite}）",
    timeline="{time}（{cite}）",
    right_uncited="{says}",
    true_uncited="{says}",
    false_uncited="应为 {value}：{says}",
    timeline_uncited="{time}",
    authored_right="出题人给出的答案。",
    authored_wrong="出题人给出的答案不是它。",
)
